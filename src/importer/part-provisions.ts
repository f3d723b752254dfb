import { paragraphText } from './source-lines.ts';
import type { Run, SourceBlock, SourceParagraph } from './source-document.ts';

const PROVISION = /^\s*(Điều\s+(\d+[a-zđ]?)\s*[.:])(?=\s+\S)/iu;
/** Longer than a heading is: the number begins a paragraph that runs on. */
const LONGEST_HEADING = 120;

/**
 * The same blocks with “Điều 5.” set apart from a paragraph that runs on after it, so that it can be a heading with an address.
 * Only where the type tells it from the text (bold, underlined), or where such paragraphs count up from 1. Where a number comes
 * again, an annex begins, and all stays as it is. No word changes its place.
 */
export function partProvisions(blocks: readonly SourceBlock[]): SourceBlock[] {
  const numbers = blocks.map((block) => (block.kind === 'paragraph' ? numberOf(block) : null));
  const counted = countsUp(numbers.flatMap((number) => number ?? []));
  const seen = new Set<string>();
  let ended = false;
  return blocks.flatMap((block, at): SourceBlock[] => {
    const number = numbers[at];
    if (block.kind !== 'paragraph' || typeof number !== 'string') return [block];
    // a number that comes again begins an annex, whose provisions would have the addresses of others
    ended ||= seen.has(number);
    seen.add(number);
    return ended ? [block] : parted(block, counted);
  });
}

function numberOf(paragraph: SourceParagraph): string | null {
  return PROVISION.exec(plain(paragraph))?.[2]?.toLowerCase() ?? null;
}

const plain = ({ runs }: Pick<SourceParagraph, 'runs'>): string =>
  runs.map(({ text }) => text).join('');

/** True where the numbers begin with 1, 2 and no number is passed over. */
function countsUp(numbers: readonly string[]): boolean {
  const again = numbers.findIndex((number, at) => numbers.indexOf(number) < at);
  const first = again === -1 ? numbers : numbers.slice(0, again);
  return first.length > 1 && first.every((number, at) => number === String(at + 1));
}

function parted(paragraph: SourceParagraph, counted: boolean): SourceParagraph[] {
  const text = plain(paragraph);
  const found = PROVISION.exec(text);
  const end = (found?.index ?? 0) + (found?.[0].length ?? 0);
  const { heading, list, ...rest } = paragraph;
  if (!found || heading !== undefined || list || /\n/u.test(text.slice(0, end))) return [paragraph];
  const head = cut(paragraph.runs, 0, end);
  const tail = cut(paragraph.runs, end, text.length);
  const marked = (runs: readonly Run[]): boolean =>
    runs.every((run) => run.text.trim() === '' || run.bold === true || run.underline === true);
  const short = paragraphText(paragraph).length <= LONGEST_HEADING;
  // a whole line in bold, or a short one, is a heading as it stands
  if (marked(tail) || (short && !/[.;:,!?]\s*$/u.test(text))) return [paragraph];
  if (!marked(head) && !counted) return [paragraph];
  const bold = head.map((run) => ({ ...run, bold: true }));
  return [
    { ...rest, runs: bold },
    { ...rest, runs: tail },
  ];
}

/** The runs of a part of a text. */
function cut(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    const isMark = run.footnote !== undefined && start >= from && start < to;
    return text === '' && !isMark ? [] : [{ ...run, text }];
  });
}
