import { allMatches } from './all-matches.ts';

const PART = String.raw`\p{Lu}[\p{L}\p{M}\d]*`;
const GAP = String.raw`[^\S\n]?`;
const HYPHEN = `${GAP}[-\u2010-\u2015\u2212]${GAP}`;
const SLASH = `${GAP}/${GAP}`;
const AND = `(?:&${PART})*`;

/** Numbers of documents as they stand in running text; a form alone, what it means is asked elsewhere. */
const NUMBERS = new RegExp(
  String.raw`(?<![\p{L}\d])\d{1,6}(?:` +
    // 168/2018/NĐ-CP, 02/CT-UBND, 7288/UBND-KGVX, 98/2025/QH15
    `(?:${SLASH}(?:19|20)\\d{2})?${SLASH}${PART}${AND}(?:${HYPHEN}${PART}${AND})*` +
    // 52-NQ/TU
    `|${HYPHEN}${PART}${SLASH}${PART}` +
    `)`,
  'gu',
);

/** What every number has; most texts have none, and this tells so in a quarter of the time. */
const MAYBE = /\d[^\S\n]?[/\-\u2010-\u2015\u2212]/u;

/** Where document numbers stand in a text, as `[start, end)`. Inside them no abbreviation is written out. */
export function numberSpans(text: string): [start: number, end: number][] {
  if (!MAYBE.test(text)) return [];
  return allMatches(NUMBERS, text).map(({ index, 0: form }) => [index, index + form.length]);
}
