import { findCirculation } from './circulation.ts';
import type { Finding } from './finding.ts';
import { findForceTables } from './force-tables.ts';
import { findLocatedWorks } from './located-works.ts';
import type { Passage } from './passage.ts';
import { findPeopleLists } from './people-lists.ts';
import { findSecrecy } from './secrecy.ts';

/** The rules on words, in the order in which they are reported. */
const RULES = [findSecrecy, findCirculation, findLocatedWorks, findForceTables, findPeopleLists];

/** Asks every rule on words about the passages of one document. Never throws, never repeats the words it found. */
export function inspect(passages: readonly Passage[]): Finding[] {
  return RULES.flatMap((rule) => rule(passages));
}
