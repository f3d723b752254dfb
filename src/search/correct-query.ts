import { isSyllable } from '#vietnamese/is-syllable.ts';
import { correct } from './correct.ts';
import { abbreviationOf, phraseKey, type Lexicon } from './lexicon.ts';
import type { SearchIndex } from './open-index.ts';
import { QUOTED } from './query.ts';
import { isStopWord } from './stop-words.ts';
import { termOf } from './term.ts';
import { ANY_SPELLING, fitting } from './unit-occurrences.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where a word stands in a query. */
interface TypedWord {
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** `tp`, `tx`: short for a kind of place, no slip. */
const SHORT = /^[bcdđghklmnpqrstvx]{2}$/iu;
/** A word of this share of the documents or less may be a slip of one that makes sense beside its neighbour. */
const SELDOM = 0.004;
/** The word meant must be so much more frequent. */
const FREQUENT = 10;

/** Words of a query that a slip may have changed: not in quotation marks, no numbers, no abbreviations. */
function typedWords(text: string, lexicon: Lexicon): TypedWord[] {
  const bare = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return [...bare.matchAll(WORD)].flatMap((match) => {
    const [word] = match;
    const [start, end] = [match.index, match.index + word.length];
    const besideSign = /[\d/&-]/.test((bare[start - 1] ?? ' ') + (bare[end] ?? ' '));
    const isAbbreviation =
      abbreviationOf(lexicon, word) !== undefined || /^\p{Lu}{2,}$/u.test(word) || SHORT.test(word);
    if (word.length < 2 || besideSign || isAbbreviation) return [];
    return [{ text: word, start, end }];
  });
}

/** Documents that have a word, spelled as typed where it has marks. */
async function documentsWith(index: SearchIndex, word: string): Promise<number> {
  const term = termOf(word);
  const marked = new Uint8Array(index.contents.pages.length);
  let count = 0;
  for (const { spelled } of await fitting(index, [term], ANY_SPELLING))
    for (const page of spelled.pages) {
      if (marked[page] === 0) count += 1;
      marked[page] = 1;
    }
  return count;
}

/**
 * The query with its slips mended, or `null` where it has none: words that no document has, and words that hardly one
 * has beside a neighbour that makes a word of the lexicon with another. `vocabulary` is asked for only then.
 */
export async function correctQuery(
  text: string,
  index: SearchIndex,
  lexicon: Lexicon,
  vocabulary: () => Promise<Vocabulary>,
): Promise<string | null> {
  const words = typedWords(text, lexicon);
  // what stands in the lexicon is no slip, and question words are none: their files need not be fetched for this
  const settled = words.map(({ text: word }, at) => {
    const [before, after] = [words[at - 1]?.text, words[at + 1]?.text];
    return isStopWord(word.toLowerCase(), true) || standsInEntry(word, before, after, lexicon);
  });
  const counts = await Promise.all(
    words.map(({ text: word }, at) =>
      settled[at] === true ? Infinity : documentsWith(index, word),
    ),
  );
  const seldom = Math.max(1, Math.floor(index.contents.pages.length * SELDOM));
  let mended = text;
  // from the end, so that places before it stay right
  for (const [at, word] of [...words.entries()].reverse()) {
    const count = counts[at] ?? 0;
    if (count > seldom) continue;
    const [before, after] = [words[at - 1]?.text, words[at + 1]?.text];
    const known = await vocabulary();
    const meant = correct(word.text.toLowerCase(), before, after, known, lexicon);
    // a syllable of the language may just not be in the archive
    const sure = meant?.fits === true || !isSyllable(word.text);
    if (!meant || !sure || (count > 0 && !(meant.fits && isFrequent(meant.words, known, count))))
      continue;
    mended = mended.slice(0, word.start) + meant.words.join(' ') + mended.slice(word.end);
  }
  return mended === text ? null : mended;
}

/** True where a word makes an entry of the lexicon with the one beside it, as the syllables of a rare place do. */
function standsInEntry(
  word: string,
  before: string | undefined,
  after: string | undefined,
  { entries, starts }: Lexicon,
): boolean {
  const pairs = [
    ...(before === undefined ? [] : [phraseKey(`${before} ${word}`)]),
    ...(after === undefined ? [] : [phraseKey(`${word} ${after}`)]),
  ];
  return pairs.some((pair) => entries.has(pair) || starts.has(pair));
}

function isFrequent(words: readonly string[], vocabulary: Vocabulary, count: number): boolean {
  return words.every((word) =>
    (vocabulary.get(phraseKey(word)) ?? []).some(
      ({ form, documents }) => form === word && documents >= FREQUENT * count,
    ),
  );
}
