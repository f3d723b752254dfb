import type { SearchIndex } from '../open-index.ts';
import type { Spelled } from '../spelled.ts';
import { hasMarks, termOf } from '../term.ts';
import { fitting } from '../unit-occurrences.ts';
import { blanked, type Span } from './plain-text.ts';

/** A word of a query typed without marks, with the spelling that was likely meant. */
export interface RestoredWord extends Span {
  form: string;
  /** True where no other spelling comes near. */
  sure: boolean;
}

const WORD = /(?<![\p{L}\p{M}\p{N}/&-])[a-z]+(?![\p{L}\p{M}\p{N}/&-])/gu;
/** Longer queries are long enough to be found by themselves. */
const MOST_WORDS = 24;
const MOST_SPELLINGS = 8;
/** A spelling is sure that is so many times likelier than any other. */
const SURE = Math.log(4);

/** The most frequent spellings of a word. */
async function spellingsOf(index: SearchIndex, word: string): Promise<Spelled[]> {
  const found = await fitting(index, [termOf(word)], { marked: false, exact: false });
  return found
    .map(({ spelled }) => spelled)
    .sort((a, b) => b.pages.length - a.pages.length)
    .slice(0, MOST_SPELLINGS);
}

/** Pages on which one spelling stands right before another in the text, by the two. */
async function pagesSideBySide(
  index: SearchIndex,
  before: string,
  after: string,
): Promise<Map<string, number>> {
  const terms = [termOf(before), termOf(after)];
  const found = await fitting(index, terms, { marked: false, exact: false });
  return new Map(
    found.map(({ spelled }) => [
      spelled.forms.join(' '),
      spelled.counts.reduce((pages, count) => pages + (count > 0 ? 1 : 0), 0),
    ]),
  );
}

/**
 * The spellings that were likely meant by a query typed without marks, by which of them stand side by side in the
 * archive: a chain of pairs, its likeliest way (Viterbi). The postings are those that the search itself reads, so nothing
 * more is fetched. `taken` are stretches that are not looked at. Empty where the query has marks.
 */
export async function restoreMarks(
  text: string,
  index: SearchIndex,
  taken: readonly Span[],
): Promise<RestoredWord[]> {
  if (hasMarks(text)) return [];
  const small = blanked(text, taken).toLowerCase();
  const words = [...small.matchAll(WORD)].slice(0, MOST_WORDS);
  const spellings = await Promise.all(words.map(([word]) => spellingsOf(index, word)));
  const pages = Math.max(1, index.contents.pages.length);
  const own = spellings.map((forms) =>
    forms.map((form) => Math.log((form.pages.length + 0.1) / pages)),
  );
  const pairs = await Promise.all(
    words.map(([word], at) =>
      at === 0 ? new Map<string, number>() : pagesSideBySide(index, words[at - 1]?.[0] ?? '', word),
    ),
  );
  /** How likely each spelling is after each one before it. */
  const links = spellings.map((forms, at) => {
    const before = spellings[at - 1] ?? [];
    return forms.map((form, to) =>
      before.map((one) => {
        const chance = Math.exp(own[at]?.[to] ?? 0);
        const together = pairs[at]?.get(`${one.forms[0] ?? ''} ${form.forms[0] ?? ''}`) ?? 0;
        return Math.log((together + chance) / (one.pages.length + 1));
      }),
    );
  });
  const best = (ways: number[]): number => Math.max(...ways);
  const ahead: number[][] = [];
  for (const [at, forms] of spellings.entries())
    ahead.push(
      forms.map((_, to) => {
        const before = ahead[at - 1] ?? [];
        return before.length === 0
          ? (own[at]?.[to] ?? 0)
          : best(before.map((way, from) => way + (links[at]?.[to]?.[from] ?? 0)));
      }),
    );
  const behind: number[][] = spellings.map((forms) => forms.map(() => 0));
  for (let at = spellings.length - 2; at >= 0; at--)
    behind[at] = (behind[at] ?? []).map((_, from) => {
      const after = behind[at + 1] ?? [];
      return after.length === 0
        ? 0
        : best(after.map((way, to) => way + (links[at + 1]?.[to]?.[from] ?? 0)));
    });
  return words.flatMap(({ 0: word, index: start }, at) => {
    const whole = (ahead[at] ?? []).map((way, form) => way + (behind[at]?.[form] ?? 0));
    const top = whole.indexOf(best(whole));
    const spelling = spellings[at]?.[top];
    if (!spelling) return [];
    const rest = whole.filter((_, form) => form !== top);
    const sure = rest.length === 0 || (whole[top] ?? 0) - best(rest) >= SURE;
    return [{ start, end: start + word.length, form: spelling.forms[0] ?? word, sure }];
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
