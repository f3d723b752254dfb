import { phraseKey, type Lexicon } from '../lexicon.ts';
import type { SearchIndex } from '../open-index.ts';
import type { Unit } from '../query.ts';
import { isStopWord } from '../stop-words.ts';
import { hasMarks, termOf } from '../term.ts';
import { ANY_SPELLING, fitting } from '../unit-occurrences.ts';
import type { Span } from './plain-text.ts';

/** A word of a query typed without marks, with the spelling that was likely meant. */
export interface RestoredWord extends Span {
  form: string;
  /** True where no other spelling comes near. */
  sure: boolean;
}

/** A word with the ways to spell it and the documents that do; one way where the lexicon knows it. */
interface Candidate extends Span {
  word: string;
  forms: { form: string; pages: number }[];
  /** A word of an entry of the lexicon. */
  fixed: boolean;
  /** The word before it is beside it. */
  follows: boolean;
  /** It may be a word that asks, such as `ve`: another is meant only where it stands beside its neighbour. */
  stop: boolean;
}

const WORD = /^[a-z]+$/;
/** Longer queries are long enough to be found by themselves. */
const MOST_WORDS = 24;
const MOST_SPELLINGS = 8;
/** A spelling is sure that is so many times likelier than any other. */
const SURE = Math.log(4);
/** Documents in which a word stands beside its neighbour, for it to be meant and not a word that asks. */
const TWICE = 2;

/** The most frequent spellings of a word. */
async function spellingsOf(index: SearchIndex, word: string): Promise<Candidate['forms']> {
  const found = await fitting(index, [termOf(word)], ANY_SPELLING);
  return found
    .map(({ spelled }) => ({ form: spelled.forms[0] ?? word, pages: spelled.pages.length }))
    .sort((a, b) => b.pages - a.pages)
    .slice(0, MOST_SPELLINGS);
}

/** Pages on which one spelling stands right before another in the text, by the two. */
async function pagesSideBySide(
  index: SearchIndex,
  before: string,
  after: string,
): Promise<Map<string, number>> {
  const terms = [termOf(before), termOf(after)];
  const found = await fitting(index, terms, ANY_SPELLING);
  return new Map(
    found.map(({ spelled }) => [
      spelled.forms.join(' '),
      spelled.counts.reduce((pages, count) => pages + (count > 0 ? 1 : 0), 0),
    ]),
  );
}

const written = new WeakMap<Lexicon, Map<string, string>>();

/** Entries of the lexicon by their key, as they are written; made when first asked for. */
function writtenEntries(lexicon: Lexicon): ReadonlyMap<string, string> {
  let known = written.get(lexicon);
  if (known) return known;
  known = new Map();
  for (const text of lexicon.spelled) {
    const key = phraseKey(text);
    if (lexicon.entries.has(key) && !known.has(key)) known.set(key, text);
  }
  written.set(lexicon, known);
  return known;
}

/** The words of a query that have no marks, in order; entries of the lexicon as it writes them. */
async function candidatesOf(
  text: string,
  units: readonly Unit[],
  index: SearchIndex,
  lexicon: Lexicon,
  taken: readonly Span[],
): Promise<Candidate[]> {
  const found: Promise<Candidate>[] = [];
  let cursor = 0;
  let follows = false;
  for (const unit of units) {
    const start = text.indexOf(unit.text, cursor);
    if (start < 0) continue;
    cursor = start + unit.text.length;
    const isFree = taken.every((span) => cursor <= span.start || start >= span.end);
    const words = unit.text.toLowerCase().split(' ');
    const entry = words.length > 1 ? writtenEntries(lexicon).get(phraseKey(unit.text)) : undefined;
    const forms = entry?.split(/[^\p{L}\p{M}]+/u);
    const known = words.every((word) => WORD.test(word)) && unit.kind !== 'quoted';
    if (!isFree || !known || (words.length > 1 && forms?.length !== words.length)) {
      follows = false;
      continue;
    }
    let at = start;
    for (const [number, word] of words.entries()) {
      const span = {
        word,
        start: at,
        end: at + word.length,
        fixed: forms !== undefined,
        follows,
        stop: unit.stop,
      };
      const form = forms?.[number];
      found.push(
        form === undefined
          ? spellingsOf(index, word).then((forms) => ({ ...span, forms }))
          : Promise.resolve({ ...span, forms: [{ form, pages: 1 }] }),
      );
      at = span.end + 1;
      follows = true;
    }
    if (found.length >= MOST_WORDS) break;
  }
  return Promise.all(found);
}

/**
 * The spellings that were likely meant by a query typed without marks: those of the lexicon, and of other words by which
 * of them stand side by side in the archive: a chain of pairs, its likeliest way (Viterbi). What is asked of the index is
 * what the search itself asks for, so nothing more is fetched. Stretches that are taken are left alone. Empty where the
 * query has marks.
 */
export async function restoreMarks(
  text: string,
  units: readonly Unit[],
  index: SearchIndex,
  lexicon: Lexicon,
  taken: readonly Span[],
): Promise<RestoredWord[]> {
  if (hasMarks(text)) return [];
  const words = await candidatesOf(text, units, index, lexicon, taken);
  const pages = Math.max(1, index.contents.pages.length);
  const own = words.map(({ forms }) => forms.map((form) => Math.log((form.pages + 0.1) / pages)));
  const pairs = await Promise.all(
    words.map(({ word, follows, fixed }, at) => {
      const before = words[at - 1];
      return !follows || !before || (fixed && before.fixed)
        ? null
        : pagesSideBySide(index, before.word, word);
    }),
  );
  /** How likely each spelling is after each one before it. */
  const links = words.map(({ forms }, at) =>
    forms.map((form, to) =>
      (words[at - 1]?.forms ?? []).map((one) => {
        const chance = own[at]?.[to] ?? 0;
        const together = pairs[at]?.get(`${one.form} ${form.form}`);
        if (pairs[at] === null) return chance;
        return Math.log(((together ?? 0) + Math.exp(chance)) / (one.pages + 1));
      }),
    ),
  );
  const best = (ways: number[]): number => Math.max(...ways);
  const ahead: number[][] = [];
  for (const [at, { forms }] of words.entries())
    ahead.push(
      forms.map((_, to) => {
        const before = ahead[at - 1] ?? [];
        return before.length === 0
          ? (own[at]?.[to] ?? 0)
          : best(before.map((way, from) => way + (links[at]?.[to]?.[from] ?? 0)));
      }),
    );
  const behind: number[][] = words.map(({ forms }) => forms.map(() => 0));
  for (let at = words.length - 2; at >= 0; at--)
    behind[at] = (behind[at] ?? []).map((_, from) => {
      const after = behind[at + 1] ?? [];
      return after.length === 0
        ? 0
        : best(after.map((way, to) => way + (links[at + 1]?.[to]?.[from] ?? 0)));
    });
  const chosen = words.map(({ forms }, at) => {
    const whole = forms.map((_, form) => (ahead[at]?.[form] ?? 0) + (behind[at]?.[form] ?? 0));
    const top = whole.indexOf(best(whole));
    const rest = whole.filter((_, form) => form !== top);
    const sure = rest.length === 0 || (whole[top] ?? 0) - best(rest) >= SURE;
    return { form: forms[top]?.form, sure };
  });
  const beside = (at: number): number =>
    pairs[at]?.get(`${chosen[at - 1]?.form ?? ''} ${chosen[at]?.form ?? ''}`) ?? 0;
  return words.flatMap(({ start, end, stop }, at) => {
    const { form, sure } = chosen[at] ?? {};
    if (form === undefined || sure === undefined) return [];
    const isWord = !stop || isStopWord(form, true) || beside(at) + beside(at + 1) >= TWICE;
    return [{ start, end, form, sure: sure && isWord }];
  });
}

/** The text with the words written as restored; those that are not sure stay as typed. */
export function withRestored(text: string, words: readonly RestoredWord[]): string {
  return words
    .filter(({ sure }) => sure)
    .reduceRight(
      (rest, { start, end, form }) => rest.slice(0, start) + form + rest.slice(end),
      text,
    );
}
