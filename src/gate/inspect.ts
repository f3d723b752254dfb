import { phraseFinder, type HasPhrase } from '../vietnamese/phrase-finder.ts';
import { findCirculation, LIMIT_PHRASES } from './circulation.ts';
import type { Finding } from './finding.ts';
import { ARMS_PHRASES, findForceTables, FORCE_PHRASES } from './force-tables.ts';
import { findLocatedWorks, WORKS_PHRASES } from './located-works.ts';
import type { Passage } from './passage.ts';
import { findPeopleLists, hasBareNumber, PEOPLE_PHRASES } from './people-lists.ts';
import { findSecrecy, mayBeSpaced, SECRECY_PHRASES } from './secrecy.ts';

const PHRASES = {
  secrecy: SECRECY_PHRASES,
  limit: LIMIT_PHRASES,
  works: WORKS_PHRASES,
  arms: ARMS_PHRASES,
  force: FORCE_PHRASES,
  people: PEOPLE_PHRASES,
};
const phrasesOf = phraseFinder(PHRASES);

/** All words of one document, and which phrases they have. */
interface Words {
  text: string;
  has: HasPhrase<keyof typeof PHRASES>;
}

/** A rule on words, and a quick test of all words of a document that is true wherever the rule might find something. */
interface Rule {
  may: (words: Words) => boolean;
  find: (passages: readonly Passage[], words?: Words) => Finding[];
}

/** The rules on words, in the order in which they are reported. */
export const RULES: readonly Rule[] = [
  { may: ({ text, has }) => has('secrecy') || mayBeSpaced(text), find: findSecrecy },
  { may: ({ has }) => has('limit'), find: findCirculation },
  { may: ({ has }) => has('works'), find: findLocatedWorks },
  {
    may: ({ has }) => has('force') || has('arms'),
    find: (passages, words) => findForceTables(passages, words?.has('arms')),
  },
  { may: ({ text, has }) => has('people') || hasBareNumber(text), find: findPeopleLists },
];

/** Words of a document as the quick tests of the rules are asked of them. */
function wordsOf(passages: readonly Passage[]): Words {
  const text = passages.map((passage) => passage.text).join('\n');
  return { text, has: phrasesOf(text) };
}

/** Asks every rule on words about the passages of one document. Never throws, never repeats the words it found. */
export function inspect(passages: readonly Passage[]): Finding[] {
  const words = wordsOf(passages);
  const limited = passages.some(({ field }) => field === 'circulation');
  return RULES.flatMap(({ may, find }) =>
    may(words) || (limited && find === findCirculation) ? find(passages, words) : [],
  );
}
