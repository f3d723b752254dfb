import { BODY_FIELDS } from './body-fields.ts';
import type { DroppedText, ReadField } from './imported.ts';
import type { SourceDocument, SourcePlace } from './source-document.ts';
import { sourceTexts, type SourceText } from './source-texts.ts';
import { wordsOf, wordsOfMdx } from './words-of.ts';

/** What was made of a source. */
export interface Made {
  body: string;
  fields: Readonly<Record<string, ReadField>>;
  dropped: readonly DroppedText[];
}

/**
 * Words of the source that are nowhere: not in the body, not in a field, its evidence or among the dropped. Whole paragraphs
 * are looked for in the body first, in order; only what is left over may be anywhere.
 */
export function checkConservation(source: SourceDocument, made: Made): DroppedText[] {
  const { rest, unused } = matchParagraphs(sourceTexts(source), wordsOfMdx(made.body));
  const left = new Map<string, number>();
  const keep = (words: Iterable<string>): void => {
    for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  };
  keep(unused);
  for (const [name, { value, evidence }] of Object.entries(made.fields))
    // that nothing was found is said in our words
    if (!BODY_FIELDS.has(name) && value !== null) keep(either(value, evidence));
  for (const { text } of made.dropped) keep(wordsOf(text));
  return rest.flatMap(({ text, place }) => {
    // no field is read from beside the text
    if (isBeside(place)) return [{ text, reason: reasonOf(place), place }];
    const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const lost = words.filter((word) => {
      const [key = ''] = wordsOf(word);
      const count = left.get(key) ?? 0;
      if (count > 0) left.set(key, count - 1);
      return count === 0;
    });
    if (lost.length === 0) return [];
    const all = lost.length === words.length;
    return [{ text: all ? text : lost.join(' '), reason: reasonOf(place), place }];
  });
}

const isBeside = ({ part }: SourcePlace): boolean => part !== 'body' && part !== 'footnote';

function reasonOf(place: SourcePlace): string {
  if (!isBeside(place)) return 'Không chuyển được vào nội dung.';
  return 'Chữ ngoài nội dung: đầu trang, chân trang, khung chữ hoặc lời bình.';
}

/** Shorter texts are looked for after all others, or they would claim words in the midst of them. */
const SHORT = 4;

/** Paragraphs that do not stand in the body as they are, and words of the body that are no such paragraph. */
function matchParagraphs(
  texts: readonly SourceText[],
  body: readonly string[],
): { rest: SourceText[]; unused: string[] } {
  const places = Map.groupBy(body.keys(), (at) => body[at] ?? '');
  const used = new Set<number>();
  const words = texts.map(({ text }) => wordsOf(text));
  /** Where each text ends in the body. */
  const ends = new Map<number, number>();
  const match = (own: readonly string[], index: number): void => {
    const fits = (at: number): boolean =>
      own.every((word, offset) => body[at + offset] === word && !used.has(at + offset));
    let before = index - 1;
    while (before >= 0 && !ends.has(before)) before -= 1;
    const cursor = ends.get(before) ?? 0;
    const starts = places.get(own[0] ?? '') ?? [];
    const start = starts.find((at) => at >= cursor && fits(at)) ?? starts.find(fits);
    if (start === undefined) return;
    for (let at = start; at < start + own.length; at += 1) used.add(at);
    ends.set(index, start + own.length);
  };
  // what stands beside the text is hardly ever in it: the numbers of pages would take those of a table
  const beside = texts.map(({ place }) => isBeside(place));
  for (const [index, own] of words.entries())
    if (own.length >= SHORT && !beside[index]) match(own, index);
  for (const [index, own] of words.entries())
    if (own.length < SHORT && !beside[index]) match(own, index);
  for (const [index, own] of words.entries()) if (beside[index]) match(own, index);
  return {
    rest: texts.filter((_, index) => !ends.has(index)),
    unused: body.filter((_, at) => !used.has(at)),
  };
}

/** Words of a value or of its evidence; words of both count once. */
function either(value: unknown, evidence: string): string[] {
  const said = wordsOf(evidence);
  const left = [...said];
  const more = wordsOf(stringsOf(value).join(' ')).filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...said, ...more];
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
