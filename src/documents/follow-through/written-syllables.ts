import { compoundIndex, compoundKey } from '#vietnamese/compound-index.ts';
import { isFiller } from './filler-words.ts';

/** A syllable, however it is written. */
export interface Syllable {
  key: string;
  isFiller: boolean;
  /** Words of the lexicon that begin with it, longest first. */
  phrases: readonly Phrase[];
  /** It and another as one string, by the other. */
  pairs: Map<string, string>;
}

/** A word of the lexicon; its syllables are compared by identity. */
export interface Phrase {
  syllables: readonly Syllable[];
  written: string;
  /** What it is counted as: the first of its synonyms. */
  word: string;
}

/** A syllable as it stands in a text. */
export interface WrittenSyllable {
  text: string;
  syllable: Syllable;
  hasCapital: boolean;
}

/** Ten thousand papers write some eight thousand; names make more of them in time. */
const MOST_KNOWN = 20_000;

/**
 * Knows what is written, with the words of a lexicon that begin with it; make it once. `same` gives the word that a phrase is
 * counted as, by keys.
 */
export function writtenSyllables(
  phrases: readonly string[],
  same: ReadonlyMap<string, string>,
): (text: string) => WrittenSyllable {
  const lexicon = new Map<string, Syllable>();
  const own = (key: string): Syllable => {
    const found = lexicon.get(key) ?? newSyllable(key);
    lexicon.set(key, found);
    return found;
  };
  for (const [first, list] of compoundIndex(phrases))
    own(first).phrases = list.map((keys): Phrase => {
      const written = keys.join(' ');
      return { syllables: keys.map(own), written, word: same.get(written) ?? written };
    });
  const known = new Map<string, WrittenSyllable>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const key = compoundKey(text);
    const syllable = lexicon.get(key) ?? newSyllable(key);
    const found = { text, syllable, hasCapital: /^\p{Lu}/u.test(text) };
    known.set(text, found);
    return found;
  };
}

function newSyllable(key: string): Syllable {
  return { key, isFiller: isFiller(key), phrases: [], pairs: new Map() };
}

/** Of one syllable; more are pairs of names and slips. */
const MOST_PAIRS = 1000;

/** Two syllables as one string, which is made once: words are compared by the million, and the same string at a glance. */
export function pairOf({ key, pairs }: Syllable, second: Syllable): string {
  const known = pairs.get(second.key);
  if (known !== undefined) return known;
  if (pairs.size >= MOST_PAIRS) pairs.clear();
  const pair = `${key} ${second.key}`;
  pairs.set(second.key, pair);
  return pair;
}
