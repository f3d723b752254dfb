import { lineSign } from './line-signs.ts';
import type { SourceBlock } from './source-document.ts';
import { isRule, type SourceLine } from './source-lines.ts';

/** The head of an official document. */
export interface Letterhead {
  /** Offices from above down, the number, the subject of a letter. */
  left: SourceLine[];
  /** Quốc hiệu or the party's heading, and the dateline. */
  right: SourceLine[];
  /** Indexes of its blocks. */
  blocks: number[];
  /** It is a table of two cells, not lines one below the other. */
  inTable: boolean;
}

/** How many blocks with words may stand before and in a head. */
const REACH = 16;

/** Finds the head of an official document; `lines` holds the lines of each block. `null` where there is none. */
export function findLetterhead(
  blocks: readonly SourceBlock[],
  lines: readonly (readonly SourceLine[])[],
  isType: (text: string) => boolean,
): Letterhead | null {
  const first = lines.flatMap((own, at) => (own.length > 0 ? [at] : [])).slice(0, REACH);
  const table = first.find(
    (at) =>
      blocks[at]?.kind === 'table' &&
      (lines[at]?.length ?? 0) < 24 &&
      lines[at]?.some(({ text }) => lineSign(text) === 'motto'),
  );
  if (table !== undefined && first.indexOf(table) < 6) return inTable(table, lines);
  return inLines(first, lines, isType);
}

function inTable(at: number, lines: readonly (readonly SourceLine[])[]): Letterhead {
  const own = [...(lines[at] ?? [])];
  const blocks = [at];
  // some set the date or the subject in a line of its own below the table
  const next = lines.findIndex((line, index) => index > at && line.length > 0);
  const below = next === -1 ? undefined : lines[next]?.[0];
  if (below && ['dateline', 'number'].includes(lineSign(below.text) ?? '')) {
    own.push(...(lines[next] ?? []));
    blocks.push(next);
  }
  return { ...sides(own), blocks, inTable: true };
}

function inLines(
  first: readonly number[],
  lines: readonly (readonly SourceLine[])[],
  isType: (text: string) => boolean,
): Letterhead | null {
  const own: SourceLine[] = [];
  let end = -1;
  let firstSign = -1;
  for (const [order, at] of first.entries()) {
    const here = lines[at] ?? [];
    // an annex has forms with heads of their own, which are not its own
    if (/^(?:phụ lục|mẫu số)(?!\p{L})/iu.test(here[0]?.text ?? '') || here.length > 12) break;
    if (here.some(({ text }) => text.length > 200 || isType(text) || /^kính\s+gửi/iu.test(text)))
      break;
    own.push(...here);
    const signs = here.map(({ text }) => lineSign(text));
    const told = signs.some((sign) => sign === 'motto' || sign === 'dateline' || sign === 'number');
    if (told && firstSign === -1) firstSign = order;
    if (told || (end !== -1 && signs.includes('subject'))) end = own.length;
  }
  if (firstSign === -1 || firstSign > 8) return null;
  const kept = own.slice(0, end);
  return { ...sides(kept), blocks: [...new Set(kept.map(({ block }) => block))], inTable: false };
}

function sides(lines: readonly SourceLine[]): Pick<Letterhead, 'left' | 'right'> {
  const left: SourceLine[] = [];
  const right: SourceLine[] = [];
  for (const line of lines) {
    const sign = lineSign(line.text);
    const isRight =
      sign === 'motto' || sign === 'dateline' || (isRule(line.text) && line.column > 0);
    (isRight ? right : left).push(line);
  }
  return { left, right };
}
