import { fold } from '#vietnamese/fold.ts';
import { looksLikeSyllable } from './syllable-shape.ts';

/** What the query code knows of the language of the archive; kept in the catalogue beside the index. */
export interface LexiconData {
  /** Abbreviation, then what it can stand for. */
  abbreviations: [short: string, ...long: string[]][];
  /** Words and names of more than one syllable that are searched as wholes. */
  words: string[];
  /** Groups of words that say the same. */
  synonyms: readonly (readonly string[])[];
  /** Names of places without their kind; they are words too. */
  places: string[];
}

/** An entry found in a query: `others` are further ways to write it, `same` further words that say the same. */
export interface LexiconEntry {
  kind: 'word' | 'abbreviation' | 'place';
  others: string[];
  same: string[];
}

/** The lexicon with its index by words without marks, joined by single blanks. */
export interface Lexicon {
  entries: ReadonlyMap<string, LexiconEntry>;
  /** First syllables of longer entries, two or more: `khu vuc` of `khu vuc phong thu`. */
  starts: ReadonlySet<string>;
  /** Entries and their first syllables as they are written, in small letters: `khu vực`. */
  spelled: ReadonlySet<string>;
  /** Syllables of the longest entry. */
  longest: number;
}

/** Letters and digits only, without marks: `QP&AN`, `QP-AN` and `qpan` are one. */
export const joined = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

/** A phrase as a key: syllables without marks, signs between them left out. */
export const phraseKey = (text: string): string =>
  fold(text)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join(' ');

/** A name with one of its parts written short: `Ban CHQS` for `Ban Chỉ huy quân sự`. */
function halfShort(long: string, shorts: ReadonlyMap<string, string>): string[] {
  const words = long.split(' ');
  const found: string[] = [];
  for (let start = 0; start < words.length; start++)
    for (let end = start + 2; end <= words.length; end++) {
      if (end - start === words.length) continue;
      const short = shorts.get(phraseKey(words.slice(start, end).join(' ')));
      if (short !== undefined)
        found.push([...words.slice(0, start), short, ...words.slice(end)].join(' '));
    }
  return found;
}

/** Words, places and written-out abbreviations with their first syllables, two or more. */
function spelledStarts({ words, places, abbreviations }: LexiconData): Set<string> {
  const starts = new Set<string>();
  for (const text of [...words, ...places, ...abbreviations.flatMap(([, ...longs]) => longs)]) {
    const syllables = text.toLowerCase().split(' ');
    for (let end = 2; end <= syllables.length; end++) starts.add(syllables.slice(0, end).join(' '));
  }
  return starts;
}

/** Builds the lexicon; an abbreviation also stands under what it stands for. */
export function lexiconOf(data: LexiconData): Lexicon {
  const entries = new Map<string, LexiconEntry>();
  for (const word of data.words) {
    const key = phraseKey(word);
    if (key.includes(' ')) entries.set(key, { kind: 'word', others: [], same: [] });
  }
  for (const place of data.places) {
    const key = phraseKey(place);
    if (key.includes(' ')) entries.set(key, { kind: 'place', others: [], same: [] });
  }
  const add = (key: string, other: string): void => {
    const entry = entries.get(key);
    if (entry) {
      entry.kind = 'abbreviation';
      if (!entry.others.includes(other)) entry.others.push(other);
    } else entries.set(key, { kind: 'abbreviation', others: [other], same: [] });
  };
  const shorts = new Map(
    data.abbreviations.flatMap(([short, ...longs]) =>
      longs.map((long) => [phraseKey(long), short]),
    ),
  );
  for (const [short, ...longs] of data.abbreviations) {
    for (const long of longs) {
      for (const mixed of halfShort(long, shorts)) add(phraseKey(long), mixed);
      add(joined(short), long);
      if (phraseKey(long).includes(' ')) add(phraseKey(long), short);
    }
  }
  for (const group of data.synonyms) {
    // who types the abbreviation of a word means what says the same as the word
    const members = group.flatMap((word) => {
      const key = phraseKey(word);
      const short = shorts.get(key);
      return [{ key, word }, ...(short === undefined ? [] : [{ key: joined(short), word }])];
    });
    for (const { key, word } of members) {
      const entry = entries.get(key) ?? { kind: 'word' as const, others: [], same: [] };
      entry.same.push(...group.filter((other) => other !== word && !entry.same.includes(other)));
      if (key.includes(' ')) entries.set(key, entry);
    }
  }
  const starts = new Set<string>();
  let longest = 1;
  for (const key of entries.keys()) {
    const syllables = key.split(' ');
    longest = Math.max(longest, syllables.length);
    for (let end = 2; end < syllables.length; end++) starts.add(syllables.slice(0, end).join(' '));
  }
  return { entries, starts, spelled: spelledStarts(data), longest };
}

/**
 * The entry of one typed token, if it is an abbreviation: in capitals, or of a shape that no syllable has,
 * so that `tu` is not read as the symbol of Tỉnh ủy.
 */
export function abbreviationOf(lexicon: Lexicon, token: string): LexiconEntry | undefined {
  const key = joined(token);
  const entry = lexicon.entries.get(key);
  if (entry?.kind !== 'abbreviation') return undefined;
  const capitals = token === token.toUpperCase() && token !== token.toLowerCase();
  return capitals || !looksLikeSyllable(key) ? entry : undefined;
}
