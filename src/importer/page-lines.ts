import { NARROW_GAP } from './close-tears.ts';
import type { PagePiece, SourcePage } from './page-piece.ts';
import { sameLook } from './same-look.ts';
import type { Run } from './source-document.ts';

/** Words of a line that stand together; wide blanks part segments. */
export interface LineSegment {
  x: number;
  end: number;
  runs: Run[];
}

export interface PageLine {
  page: number;
  /** 1: the highest of its page. */
  number: number;
  x: number;
  end: number;
  y: number;
  size: number;
  segments: LineSegment[];
  /** Mean over its words, of recognised text. */
  confidence?: number;
}

// in heights of the font
const SAME_LINE = 0.35;
const RAISED = 0.6;
const SMALL = 0.8;
const SUPERSCRIPT = 0.15;
const SUBSCRIPT = 0.05;
const BLANK = 0.12;
/** Below this it may also be a letter that stands off its word. */
const NARROW = 0.2;
const WIDE_BLANK = 1.6;
/** In recognised text every blank is a true one: less is wide where it is so many times the usual blank of its line. */
const WIDE_IN_SCANS = 0.7;
const TIMES_USUAL = 3;

interface OpenLine {
  y: number;
  size: number;
  pieces: PagePiece[];
}

/** The line that a piece stands on or, being small, above or below; the nearest one. */
function lineOf(piece: PagePiece, lines: readonly OpenLine[]): OpenLine | undefined {
  let nearest: OpenLine | undefined;
  for (const line of lines) {
    const up = (line.y - piece.y) / line.size;
    const small = piece.size < line.size * SMALL;
    if (up > (small ? RAISED : SAME_LINE) || up < -SAME_LINE) continue;
    if (!nearest || Math.abs(line.y - piece.y) < Math.abs(nearest.y - piece.y)) nearest = line;
  }
  return nearest;
}

function runOf(piece: PagePiece, beside: { y: number; size: number }): Run {
  const raised = piece.size < beside.size * SMALL && beside.y - piece.y > beside.size * SUPERSCRIPT;
  const lowered = piece.size < beside.size * SMALL && piece.y - beside.y > beside.size * SUBSCRIPT;
  return {
    text: piece.text,
    ...(piece.font && { font: piece.font }),
    ...(piece.bold && { bold: true }),
    ...(piece.italic && { italic: true }),
    ...(raised && { sup: true }),
    ...(lowered && { sub: true }),
  };
}

/** Puts a run behind others, as one with the last where they look alike. */
export function appendRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last && sameLook(last, run)) last.text += run.text;
  else runs.push({ ...run });
}

/** How wide a blank must be to part segments of a line, whose pieces are in order. */
function wideBlank({ pieces, size }: OpenLine): number {
  const words = pieces.filter(({ confidence }) => confidence !== undefined);
  const gaps = words.flatMap(({ x }, at) => {
    const before = words[at - 1];
    return before ? [x - before.x - before.width] : [];
  });
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)];
  if (gaps.length < 3 || usual === undefined) return size * WIDE_BLANK;
  return Math.min(size * WIDE_BLANK, Math.max(size * WIDE_IN_SCANS, usual * TIMES_USUAL));
}

function segmentsOf(line: OpenLine): LineSegment[] {
  line.pieces.sort((a, b) => a.x - b.x);
  const wide = wideBlank(line);
  const groups: { end: number; pieces: PagePiece[] }[] = [];
  for (const piece of line.pieces) {
    const last = groups.at(-1);
    const end = piece.x + piece.width;
    if (last && piece.x - last.end <= wide) {
      last.pieces.push(piece);
      last.end = Math.max(last.end, end);
    } else groups.push({ end, pieces: [piece] });
  }
  return groups.map(({ pieces, end }) => ({ x: pieces[0]?.x ?? 0, end, runs: runsOf(pieces) }));
}

function runsOf(pieces: readonly PagePiece[]): Run[] {
  const runs: Run[] = [];
  const [largest = { y: 0, size: 0 }] = pieces.toSorted((a, b) => b.size - a.size);
  let end = -Infinity;
  for (const piece of pieces) {
    const before = runs.at(-1);
    const gap = (piece.x - end) / largest.size;
    const narrow = gap < NARROW && piece.confidence === undefined;
    if (before && gap > BLANK && !/\s$/.test(before.text)) before.text += narrow ? NARROW_GAP : ' ';
    appendRun(runs, runOf(piece, largest));
    end = Math.max(end, piece.x + piece.width);
  }
  return runs;
}

function confidenceOf(pieces: readonly PagePiece[]): { confidence?: number } {
  const known = pieces.flatMap(({ confidence }) => (confidence === undefined ? [] : [confidence]));
  if (known.length === 0) return {};
  return { confidence: known.reduce((sum, one) => sum + one, 0) / known.length };
}

/** The lines of a page from top to bottom, each with its segments from left to right. */
export function pageLines(page: SourcePage): PageLine[] {
  const open: OpenLine[] = [];
  // large ones first, so that superscripts find the line they belong to
  const pieces = page.pieces.filter(({ text }) => text.trim() !== '');
  for (const piece of pieces.sort((a, b) => b.size - a.size || a.y - b.y)) {
    const line = lineOf(piece, open);
    if (line) line.pieces.push(piece);
    else open.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  open.sort((a, b) => a.y - b.y);
  return open.map((line, at) => {
    const segments = segmentsOf(line);
    return {
      page: page.number,
      number: at + 1,
      x: Math.min(...segments.map(({ x }) => x)),
      end: Math.max(...segments.map(({ end }) => end)),
      y: line.y,
      size: line.size,
      segments,
      ...confidenceOf(line.pieces),
    };
  });
}

/** The words of a line; segments are parted by tabs. */
export function textOfLine(line: Pick<PageLine, 'segments'>): string {
  return line.segments
    .map(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    .join('\t');
}
