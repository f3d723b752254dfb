import { formatNumber } from '#vietnamese/format-number.ts';
import { joined } from './lexicon.ts';
import { PLACE_KINDS } from './place-kinds.ts';
import type { SuggestHead } from './suggest-data.ts';
import { keyOf, matchOf, type Key, type Typed, type TypedWord } from './suggest-typed.ts';
import { lawName } from './understand/say-law.ts';

/** Suggestions at most. */
export const MOST_SUGGESTIONS = 8;

/** Something to choose instead of typing on. */
export interface Suggestion {
  text: string;
  /** What tells it from others of its name. */
  note: string;
  /** Where it leads: words to search, with or without a place, or a page below the site's base. */
  to: { q: string; place?: string } | { path: string };
}

/** A word, place or law that can be suggested. */
export interface SuggestEntry {
  key: Key;
  /** Further spelling without blanks: an abbreviation, a number. */
  short: string;
  /** Parts of a number. */
  parts: readonly string[];
  /** Words at its front that say the kind only: `huyện`. */
  kind: number;
  documents: number;
  make: (before: string) => Suggestion;
}

/** Kinds of places as their names begin with them. */
const KIND = new RegExp(`^(?:${PLACE_KINDS})(?= )`, 'iu');

/** Words before a place that belong to it. */
const IN = /(?:^|\s)(?:ở|tại|của|o|tai|cua)\s*$/iu;

/** All but the documents, ready to be matched. */
export function entriesOf({
  words,
  places,
  laws,
}: SuggestHead): Record<'words' | 'places' | 'laws', SuggestEntry[]> {
  return {
    words: words.map(([text, documents, short]) => ({
      key: keyOf(text),
      short: joined(short),
      parts: [],
      kind: 0,
      documents,
      make: (before) => ({
        text: `${before}${text}`,
        note: short,
        to: { q: `${before}${text}` },
      }),
    })),
    places: places.map(([place, text, note, documents]) => ({
      key: keyOf(text),
      short: '',
      parts: [],
      kind: KIND.exec(text)?.[0].split(' ').length ?? 0,
      documents,
      make: (before) => {
        const q = before.replace(IN, '').trim();
        const small = text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
        return { text: q === '' ? text : `${q} ở ${small}`, note, to: { q, place } };
      },
    })),
    laws: laws.map(([law, number, name, documents]) => ({
      key: keyOf(name),
      short: joined(number),
      parts: keyOf(number).folds,
      kind: 0,
      documents,
      make: () => ({
        text: lawName({ name, number }),
        note: `dẫn trong ${formatNumber(documents)} văn bản`,
        to: { path: `/can-cu/${law}/` },
      }),
    })),
  };
}

/** Entries that go on from the typed words, best first: marks as typed, from the first word, in most documents. */
export function fitting(
  entries: readonly SuggestEntry[],
  typed: Typed,
  from: number,
): Suggestion[] {
  const words = typed.words.slice(from);
  const before = typed.text.slice(0, words[0]?.at ?? 0);
  // without marks no spelling is more exact than another
  const marked = words.some(({ form, fold }) => form !== fold);
  const tail = joined(typed.text.slice(before.length));
  return entries
    .flatMap((entry) => {
      const short =
        tail.length > 1 && (entry.short.startsWith(tail) || hasParts(words, entry.parts));
      const match = short ? { start: 0, exact: true } : matchOf(words, entry.key);
      // in the middle of a query a name or word is begun, not gone on with
      return match && (from === 0 || match.start <= entry.kind) ? [{ entry, ...match }] : [];
    })
    .sort(
      (a, b) =>
        (marked ? Number(b.exact) - Number(a.exact) : 0) ||
        Number(a.start > a.entry.kind) - Number(b.start > b.entry.kind) ||
        b.entry.documents - a.entry.documents,
    )
    .slice(0, MOST_SUGGESTIONS)
    .map(({ entry }) => entry.make(before))
    .filter(({ text, note }) => note !== '' || text.toLowerCase() !== typed.text.toLowerCase());
}

/** True where the typed words are parts of a number in any order: `nd 168`. */
function hasParts(words: readonly TypedWord[], parts: readonly string[]): boolean {
  return (
    parts.length > 0 &&
    words.some(({ fold }) => /\d/.test(fold)) &&
    words.every(({ fold }) => parts.some((part) => part.startsWith(fold)))
  );
}
