import { pageLines, textOfLine, type LineSegment, type PageLine } from './page-lines.ts';
import { twoColumns, type TwoColumns } from './page-columns.ts';
import { pageFootnotes } from './page-footnotes.ts';
import {
  pageParagraphs,
  paragraphOf,
  textAreaOf,
  whereOf,
  type TextArea,
} from './page-paragraphs.ts';
import type { SourcePage } from './page-piece.ts';
import { runningLines } from './running-lines.ts';
import type {
  SourceBlock,
  SourceDocument,
  SourceParagraph,
  SourceTable,
} from './source-document.ts';

/** What pages hold once lines, columns and paragraphs are told apart. */
export interface LaidOut {
  blocks: SourceBlock[];
  margins: SourceBlock[];
  footnotes: SourceDocument['footnotes'];
  /** All lines, for warnings that name them. */
  lines: PageLine[];
  /** Pages with lines of three parts and more: tables, which come as lines with tabs. */
  tablePages: number[];
}

type Column = readonly { segment: LineSegment; line: PageLine }[];

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** Lines of a column as paragraphs: centred ones each by itself, others joined where a line is too long for the column. */
function paragraphsOf(column: Column): SourceParagraph[] {
  const lines = column.map(({ segment, line }) => ({ ...line, ...segment, segments: [segment] }));
  const centred =
    spread(lines.map(({ x, end }) => x + end)) / 2 <= spread(lines.map(({ x }) => x)) + 1;
  const groups: PageLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const before = open?.at(-1);
    const goesOn =
      !centred &&
      before &&
      !/[,;:.]$/.test(textOfLine(before)) &&
      !/^[-–+•]/.test(textOfLine(line));
    if (open && goesOn && isListed(open)) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => paragraphOf(group, centred ? 'center' : 'left'));
}

function isListed([first]: readonly PageLine[]): boolean {
  return first !== undefined && /^[-–+•]/.test(textOfLine(first));
}

function tableOf({ left, right }: TwoColumns): SourceTable {
  const [first] = left;
  return {
    kind: 'table',
    rows: [[{ blocks: paragraphsOf(left) }, { blocks: paragraphsOf(right) }]],
    bare: true,
    place: { part: 'body', where: first ? whereOf(first.line) : '' },
  };
}

/** Columns that a page ends with, kept until it is known whether they go on. */
interface Foot {
  columns: TwoColumns;
  lines: PageLine[];
}

/** Blocks, in reading order, of pages whose pieces are only known by where they stand. */
export function layOutPages(pages: readonly SourcePage[]): LaidOut {
  const laid = pages.map((page) => ({ ...page, lines: pageLines(page) }));
  const running = runningLines(laid);
  const blocks: SourceBlock[] = [];
  let open: { line: PageLine; area: TextArea }[] = [];
  const close = (): void => {
    blocks.push(...pageParagraphs(open));
    open = [];
  };
  const tablePages: number[] = [];
  const footnotes: SourceDocument['footnotes'] = [];
  let foot: Foot | null = null;
  let area: TextArea | undefined;
  const add = (columns: TwoColumns): void => {
    close();
    blocks.push(tableOf(columns));
  };
  for (const { lines, width, number } of laid) {
    const told = pageFootnotes(lines.filter((line) => !running.has(line)));
    let body = told.text;
    footnotes.push(...told.footnotes);
    if (body.length === 0) continue;
    const here = textAreaOf(body, width, area);
    area = here;
    const centre = (here.left + here.right) / 2;
    // recipients and signature may go on over the end of a page
    const before: readonly PageLine[] = foot?.lines ?? [];
    const head = twoColumns([...before, ...body], centre);
    if (head && head.lines > before.length) {
      add(head);
      body = body.slice(head.lines - before.length);
    } else if (foot) add(foot.columns);
    const end = twoColumns(body, centre, true);
    foot = end && { columns: end, lines: body.slice(body.length - end.lines) };
    const text = end ? body.slice(0, body.length - end.lines) : body;
    open.push(...text.map((line) => ({ line, area: here })));
    if (text.filter(({ segments }) => segments.length > 2).length > 1) tablePages.push(number);
  }
  if (foot) add(foot.columns);
  close();
  const margins = Array.from(running, ([line, part]) => paragraphOf([line], 'left', part));
  return { blocks, margins, footnotes, lines: laid.flatMap(({ lines }) => lines), tablePages };
}
