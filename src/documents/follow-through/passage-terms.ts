import { abbreviationIndex, type AbbreviationIndex } from '#vietnamese/abbreviation-index.ts';
import { compoundIndex, compoundKey, type CompoundIndex } from '#vietnamese/compound-index.ts';
import { findAbbreviations } from '#vietnamese/find-abbreviations.ts';
import type { Abbreviation } from '#schema/abbreviation.ts';
import type { Reference } from '../reference.ts';
import { isFiller } from './filler-words.ts';

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

/** What stands for withheld words, figures, numbers of documents: none of it is a word to compare. */
const NO_WORDS = /\[lược\]|[^\s,;:.“”()]*\p{N}[^\s,;:.“”()]*/gu;
/** One word with a comma in it, as these papers write it. */
const PARTED = /(phòng), (?=(?:tránh|chống)(?![\p{L}\p{M}]))/giu;
const BETWEEN = /([^\p{L}\p{M}]+)/u;
const CAPITAL = /^\p{Lu}/u;
/** Longer names are lists of offices. */
const LONGEST_NAME = 5;

interface Lexicon {
  phrases: CompoundIndex;
  /** What a phrase is counted as: the first of its synonyms. */
  same: ReadonlyMap<string, string>;
  abbreviations: AbbreviationIndex<Abbreviation>;
}

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
  const lexicon: Lexicon = {
    phrases: compoundIndex(
      [
        ...compounds,
        ...synonyms.flat(),
        ...[...topics.values()].flatMap(({ name, terms }) => [
          ...name.split(',').map((part) => part.trim()),
          ...terms,
        ]),
        ...known.map(({ expansions }) => expansions[0] ?? ''),
      ].filter((phrase) => /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)+$/u.test(phrase)),
    ),
    same,
    abbreviations: abbreviationIndex(known),
  };
  return (text) => readTerms(text, lexicon);
}

const phraseKey = (phrase: string): string => phrase.split(/\s+/u).map(compoundKey).join(' ');

function readTerms(text: string, lexicon: Lexicon): PassageTerms {
  const plain = cleaned(text, lexicon);
  const found: Found = { words: new Set(), outer: new Set(), said: new Map(), names: new Set() };
  let run: string[] = [];
  let opening = true; // a capital at the beginning of a sentence names nothing
  // odd places are what stands between the syllables
  const parts = plain.split(BETWEEN);
  for (let at = 0; at < parts.length; at += 2) {
    const syllable = parts[at] ?? '';
    const mark = parts[at + 1] ?? '.';
    if (syllable !== '') run.push(syllable);
    if (mark === ' ' || mark.trim() === '') continue;
    readRun(run, opening, lexicon, found);
    run = [];
    opening = /[.!?:“]/u.test(mark);
  }
  return found;
}

/** A text with its abbreviations written out, without figures, numbers and what is withheld. */
function cleaned(text: string, lexicon: Lexicon): string {
  // most texts have nothing of these, and looking is cheaper than a new string
  const written = /\p{Lu}[\p{Lu}&/-]/u.test(text) ? writtenOut(text, lexicon) : text;
  const worded = /[\p{N}[]/u.test(written) ? written.replace(NO_WORDS, ',') : written;
  return worded.includes('hòng, ') ? worded.replace(PARTED, '$1 ') : worded;
}

function writtenOut(text: string, { abbreviations }: Lexicon): string {
  let out = '';
  let from = 0;
  for (const { start, end, entry } of findAbbreviations(text, abbreviations)) {
    out += text.slice(from, start) + (entry.expansions[0] ?? '').toLowerCase();
    from = end;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** Syllables between two marks: words of the lexicon, longest first, with the words inside them; then what is left. */
function readRun(
  run: readonly string[],
  opening: boolean,
  { phrases, same }: Lexicon,
  { words, outer, said, names }: Found,
): void {
  const keys = run.map(compoundKey);
  let loose: string | null = null;
  let covered = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? '';
    const inner = at < covered;
    let found = false;
    // the longest comes first
    for (const phrase of phrases.get(key) ?? []) {
      if (!phrase.every((one, step) => keys[at + step] === one)) continue;
      const written = phrase.join(' ');
      const word = same.get(written) ?? written;
      words.add(word);
      if (word !== written) said.set(word, written);
      if (at + phrase.length > covered) outer.add(word);
      covered = Math.max(covered, at + phrase.length);
      found = true;
    }
    if (inner || found || isFiller(key)) {
      loose = null;
      continue;
    }
    words.add(key);
    if (loose === null) outer.add(key);
    else {
      words.add(`${loose} ${key}`);
      outer.add(`${loose} ${key}`);
      outer.delete(loose);
    }
    loose = key;
  }
  collectNames(run, opening, names, said);
}

function collectNames(
  run: readonly string[],
  opening: boolean,
  names: Set<string>,
  said: Map<string, string>,
): void {
  let from = -1;
  for (let at = 0; at <= run.length; at += 1) {
    const capital = at < run.length && CAPITAL.test(run[at] ?? '');
    if (capital && from < 0) from = at;
    if (capital || from < 0) continue;
    // the first syllable of a sentence is written large whatever it is
    const start = opening && from === 0 ? 1 : from;
    const length = at - start;
    if (length >= 2 && length <= LONGEST_NAME) {
      const name = run.slice(start, at);
      const key = name.map(compoundKey).join(' ');
      names.add(key);
      said.set(key, name.join(' '));
    }
    from = -1;
  }
}
