import { abbreviationIndex } from '#vietnamese/abbreviation-index.ts';
import { compoundKey } from '#vietnamese/compound-index.ts';
import { findAbbreviations } from '#vietnamese/find-abbreviations.ts';
import type { Abbreviation } from '#schema/abbreviation.ts';
import type { Reference } from '../reference.ts';
import { mayAbbreviate } from './may-abbreviate.ts';
import { syllableRuns } from './syllable-runs.ts';
import {
  pairOf,
  writtenSyllables,
  type Phrase,
  type Syllable,
  type WrittenSyllable,
} from './written-syllables.ts';

/** The words of a passage as they are compared: keys of words and of names, each once. */
export interface PassageTerms {
  /** Words of the lexicon, and single syllables and pairs of them where it knows none. */
  words: ReadonlySet<string>;
  /** Those of them that lie inside no other: what the passage has to say, once. */
  outer: ReadonlySet<string>;
  /** As written here: names, and words that are counted as one of their synonyms. */
  said: ReadonlyMap<string, string>;
  /** Proper names, two capitalised syllables or more inside a sentence: places, offices, people. */
  names: ReadonlySet<string>;
}

/** Reads the words of passages; make it once for an archive. */
export type TermReader = (text: string) => PassageTerms;

/** Longer names are lists of offices. */
const LONGEST_NAME = 5;

interface Found {
  words: Set<string>;
  outer: Set<string>;
  said: Map<string, string>;
  names: Set<string>;
}

/** A reader with the archive's own words: compounds, synonyms, words of topics, abbreviations written out. */
export function termReader(
  reference: Pick<Reference, 'compounds' | 'synonyms' | 'topics' | 'abbreviations'>,
): TermReader {
  const { compounds, synonyms, topics, abbreviations } = reference;
  const known = [...abbreviations.values()].filter(({ ambiguous }) => !ambiguous);
  const same = new Map<string, string>();
  for (const [first = '', ...others] of synonyms)
    for (const other of others) same.set(phraseKey(other), phraseKey(first));
  const written = writtenSyllables(
    [
      ...compounds,
      ...synonyms.flat(),
      ...[...topics.values()].flatMap(({ name, terms }) => [
        ...name.split(',').map((part) => part.trim()),
        ...terms,
      ]),
      ...known.map(({ expansions }) => expansions[0] ?? ''),
    ].filter((phrase) => /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)+$/u.test(phrase)),
    same,
  );
  const inFull = abbreviationWriter(known);
  return (text) => {
    const found: Found = { words: new Set(), outer: new Set(), said: new Map(), names: new Set() };
    for (const { syllables, opening } of syllableRuns(inFull(text)))
      readRun(syllables.map(written), opening, found);
    return found;
  };
}

const phraseKey = (phrase: string): string => phrase.split(/\s+/u).map(compoundKey).join(' ');

/** Writes out the abbreviations of texts. */
function abbreviationWriter(known: readonly Abbreviation[]): (text: string) => string {
  const index = abbreviationIndex(known);
  const mayHold = mayAbbreviate(index);
  return (text) => {
    if (!mayHold(text)) return text;
    let out = '';
    let from = 0;
    for (const { start, end, entry } of findAbbreviations(text, index)) {
      out += text.slice(from, start) + (entry.expansions[0] ?? '').toLowerCase();
      from = end;
    }
    return from === 0 ? text : out + text.slice(from);
  };
}

/** Syllables between two marks: words of the lexicon, longest first, with the words inside them; then what is left. */
function readRun(
  run: readonly WrittenSyllable[],
  opening: boolean,
  { words, outer, said, names }: Found,
): void {
  let loose: Syllable | null = null;
  let covered = 0;
  for (let at = 0; at < run.length; at += 1) {
    const syllable = run[at]?.syllable as Syllable;
    const inner = at < covered;
    let found = false;
    // the longest comes first
    for (const phrase of syllable.phrases) {
      if (!stands(phrase, run, at)) continue;
      const { syllables, written, word } = phrase;
      words.add(word);
      if (word !== written) said.set(word, written);
      if (at + syllables.length > covered) outer.add(word);
      covered = Math.max(covered, at + syllables.length);
      found = true;
    }
    if (inner || found || syllable.isFiller) {
      loose = null;
      continue;
    }
    words.add(syllable.key);
    if (loose === null) outer.add(syllable.key);
    else {
      const pair = pairOf(loose, syllable);
      words.add(pair);
      outer.add(pair);
      outer.delete(loose.key);
    }
    loose = syllable;
  }
  collectNames(run, opening, names, said);
}

function stands({ syllables }: Phrase, run: readonly WrittenSyllable[], at: number): boolean {
  for (let step = 1; step < syllables.length; step += 1)
    if (run[at + step]?.syllable !== syllables[step]) return false;
  return true;
}

function collectNames(
  run: readonly WrittenSyllable[],
  opening: boolean,
  names: Set<string>,
  said: Map<string, string>,
): void {
  let from = -1;
  for (let at = 0; at <= run.length; at += 1) {
    const capital = run[at]?.hasCapital === true;
    if (capital && from < 0) from = at;
    if (capital || from < 0) continue;
    // the first syllable of a sentence is written large whatever it is
    const start = opening && from === 0 ? 1 : from;
    const length = at - start;
    if (length >= 2 && length <= LONGEST_NAME) {
      const name = run.slice(start, at);
      const key = name.map(({ syllable }) => syllable.key).join(' ');
      names.add(key);
      said.set(key, name.map(({ text }) => text).join(' '));
    }
    from = -1;
  }
}
