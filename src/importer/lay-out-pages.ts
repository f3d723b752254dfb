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
import { continueTable, layOutTable } from './lay-out-table.ts';
import type { SourcePage } from './page-piece.ts';
import { ruledTables, type RuledTable } from './ruled-tables.ts';
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
  /** Pages with lines of three parts and more: tables without lines drawn, which come as lines with tabs. */
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

/** Lines of a page up to a table, and that table. */
interface Section {
  lines: PageLine[];
  table: RuledTable | null;
}

function sectionsOf(lines: readonly PageLine[], tables: readonly RuledTable[]): Section[] {
  let left = [...lines];
  const sections = tables.map((table): Section => {
    const above = left.filter(({ y }) => y < table.bottom);
    left = left.filter((line) => !above.includes(line));
    return { lines: above, table };
  });
  return [...sections, { lines: left, table: null }].filter(
    (section) => section.lines.length > 0 || section.table,
  );
}

/** A table that the next page may go on with. */
interface OpenTable {
  block: SourceTable;
  edges: readonly number[];
}

const goesOn = (open: OpenTable, edges: readonly number[]): boolean =>
  open.edges.length === edges.length &&
  open.edges.every((edge, at) => Math.abs(edge - (edges[at] ?? 0)) < 4);

/** Blocks, in reading order, of pages whose pieces are only known by where they stand. */
export function layOutPages(pages: readonly SourcePage[]): LaidOut {
  const laid = pages.map((page) => {
    const { tables, rest } = ruledTables(page);
    return { ...page, tables, lines: pageLines({ ...page, pieces: rest }) };
  });
  const running = runningLines(laid);
  const blocks: SourceBlock[] = [];
  const margins: SourceBlock[] = runningMargins(running);
  let open: { line: PageLine; area: TextArea }[] = [];
  let table: OpenTable | null = null;
  let countTables = 0;
  const close = (): void => {
    if (open.length > 0) table = null;
    blocks.push(...pageParagraphs(open));
    open = [];
  };
  const tablePages: number[] = [];
  const footnotes: SourceDocument['footnotes'] = [];
  let foot: Foot | null = null;
  let area: TextArea | undefined;
  const add = (columns: TwoColumns): void => {
    close();
    table = null;
    blocks.push(tableOf(columns));
  };
  const addTable = (ruled: RuledTable, page: number): void => {
    close();
    const more = layOutTable(ruled, page, countTables + 1);
    if (table && goesOn(table, ruled.edges)) {
      margins.push(...continueTable(table.block, more).repeated);
      return;
    }
    countTables += 1;
    table = { block: more, edges: ruled.edges };
    blocks.push(more);
  };
  for (const { lines, tables, width, number } of laid) {
    const told = pageFootnotes(lines.filter((line) => !running.has(line)));
    footnotes.push(...told.footnotes);
    const sections = sectionsOf(told.text, tables);
    const here: TextArea | undefined =
      told.text.length > 0 ? textAreaOf(told.text, width, area) : area;
    area = here;
    for (const [at, section] of sections.entries()) {
      let body = section.lines;
      if (here && body.length > 0) {
        const centre = (here.left + here.right) / 2;
        // recipients and signature may go on over the end of a page
        const before: readonly PageLine[] = foot?.lines ?? [];
        const head = at === 0 ? twoColumns([...before, ...body], centre) : null;
        if (head && head.lines > before.length) {
          add(head);
          body = body.slice(head.lines - before.length);
        } else if (foot) add(foot.columns);
        const end = section.table ? null : twoColumns(body, centre, true);
        foot = end && { columns: end, lines: body.slice(body.length - end.lines) };
        const text = end ? body.slice(0, body.length - end.lines) : body;
        open.push(...text.map((line) => ({ line, area: here })));
        if (text.filter(({ segments }) => segments.length > 2).length > 1) tablePages.push(number);
      }
      if (!section.table) continue;
      if (foot) add(foot.columns);
      foot = null;
      addTable(section.table, number);
    }
  }
  if (foot) add(foot.columns);
  close();
  return { blocks, margins, footnotes, lines: laid.flatMap(({ lines }) => lines), tablePages };
}

/** What pages repeat at their edges, once for each kind: all their numbers are one thing to tell. */
function runningMargins(running: ReadonlyMap<PageLine, 'header' | 'footer'>): SourceParagraph[] {
  const kinds = Map.groupBy(
    running,
    ([line, part]) => `${part} ${textOfLine(line).replace(/\d+/gu, '#')}`,
  );
  return Array.from(kinds.values(), (own): SourceParagraph => {
    const [[first, part] = [undefined, 'header' as const]] = own;
    const pages = own.map(([{ page }]) => page);
    const one = first ? whereOf(first) : '';
    const all = `trang ${String(Math.min(...pages))}–${String(Math.max(...pages))}`;
    return {
      kind: 'paragraph',
      // a line each: a stamp is known by standing alone
      runs: own.flatMap(([line], at) => [
        ...(at > 0 ? [{ text: '\n' }] : []),
        ...paragraphOf([line], 'left', part).runs,
      ]),
      place: { part, where: own.length === 1 ? one : all },
    };
  });
}
