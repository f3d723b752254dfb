import { normalise } from '#vietnamese/normalise.ts';
import type { SourceBlock, SourceParagraph, SourcePlace } from './source-document.ts';

/** A line of the source as a reader sees it: a paragraph, or part of one, or a line of a cell. */
export interface SourceLine {
  /** NFC, blanks single, without the rule that some draw with signs at its end. */
  text: string;
  /** Index of the top block it stands in. */
  block: number;
  /** 0 for what stands left or alone; further columns of a table, or of a line set apart by tabs and blanks. */
  column: number;
  align?: SourceParagraph['align'];
  heading?: number;
  /** All of it is bold. */
  strong: boolean;
  place: SourcePlace;
}

/** Tabs and wide blanks, by which old texts set two columns. */
const GAP = /\t+| {3,}/u;

/** Words of a paragraph with its list mark, without marks of footnotes; a line break stays one. */
export function paragraphText(paragraph: SourceParagraph): string {
  const words = paragraph.runs.filter(({ footnote }) => footnote === undefined);
  const text = normalise(words.map((run) => run.text).join(''));
  return paragraph.list ? `${paragraph.list.mark} ${text.trimStart()}` : text;
}

/** Words of a block on one line, as fields and patterns read them; cells are parted by blanks. */
export function blockText(block: SourceBlock): string {
  if (block.kind === 'image') return '';
  if (block.kind === 'paragraph') return squeezed(paragraphText(block));
  return block.rows
    .flatMap((row) => row.flatMap((cell) => cell.blocks.map(blockText)))
    .filter(Boolean)
    .join(' ');
}

/** The lines of one top block, empty ones left out. */
export function sourceLines(block: SourceBlock, index: number, column?: number): SourceLine[] {
  if (block.kind === 'image') return [];
  if (block.kind === 'table')
    return block.rows.flatMap((row) =>
      row.flatMap((cell, at) => cell.blocks.flatMap((inner) => sourceLines(inner, index, at))),
    );
  const text = paragraphText(block);
  const written = block.runs.filter((run) => run.text.trim() !== '');
  return text.split('\n').flatMap((line) => {
    const pieces = column === undefined ? columnsOf(line) : [line];
    return pieces.flatMap((piece, at) => {
      const own = squeezed(piece).replace(/\s*[_=~-]{3,}$/u, '') || squeezed(piece);
      if (own === '') return [];
      return [
        {
          text: own,
          block: index,
          column: column ?? at,
          ...(block.align ? { align: block.align } : {}),
          ...(block.heading ? { heading: block.heading } : {}),
          strong: written.length > 0 && written.every((run) => run.bold === true),
          place: block.place,
        },
      ];
    });
  });
}

/** True for a line that only draws: `-----`, `* * *`. */
export function isRule(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** True where every letter is a capital. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A mark of a list is no column of its own. */
function columnsOf(line: string): string[] {
  const [first = '', ...rest] = line.trim().split(GAP);
  if (rest.length > 0 && !/\p{L}{2}/u.test(first)) return [[first, ...rest].join(' ')];
  const columns = [first];
  for (const piece of rest) {
    // a gap left for a number or a day is no gap between columns
    const goesOn = /(?:ngày|tháng|năm|số\s*:?|\/)$/iu.test(columns.at(-1) ?? '');
    if (goesOn || /^(?:\d{1,6}(?!\d)|\/|tháng|năm)/iu.test(piece))
      columns.push(`${columns.pop() ?? ''} ${piece}`);
    else columns.push(piece);
  }
  return columns;
}
