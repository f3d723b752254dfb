import { findCirculation, mayBeLimited } from './circulation.ts';
import type { Finding } from './finding.ts';
import { findForceTables, mayBeForce } from './force-tables.ts';
import { findLocatedWorks, mayBeLocated } from './located-works.ts';
import type { Passage } from './passage.ts';
import { findPeopleLists, mayBePeople } from './people-lists.ts';
import { findSecrecy, mayBeSecret } from './secrecy.ts';

/** A rule on words, and a quick test of a whole document in lower case that is true wherever the rule might find something. */
interface Rule {
  may: (lower: string) => boolean;
  find: (passages: readonly Passage[], lower?: string) => Finding[];
}

/** The rules on words, in the order in which they are reported. */
export const RULES: readonly Rule[] = [
  { may: mayBeSecret, find: findSecrecy },
  { may: mayBeLimited, find: findCirculation },
  { may: mayBeLocated, find: findLocatedWorks },
  { may: mayBeForce, find: findForceTables },
  { may: mayBePeople, find: findPeopleLists },
];

/** Asks every rule on words about the passages of one document. Never throws, never repeats the words it found. */
export function inspect(passages: readonly Passage[]): Finding[] {
  const lower = passages
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
  const limited = passages.some(({ field }) => field === 'circulation');
  return RULES.flatMap(({ may, find }) =>
    may(lower) || (limited && find === findCirculation) ? find(passages, lower) : [],
  );
}
