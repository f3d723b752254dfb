import type { PageLine } from './page-lines.ts';
import { paragraphOf } from './page-paragraphs.ts';
import type { Run, SourceDocument } from './source-document.ts';

/** A page whose footnotes are told from its text; their marks in the text know them. */
export interface PageWithNotes {
  text: PageLine[];
  footnotes: SourceDocument['footnotes'];
}

/** Footnotes are set smaller than the text: at most so much of its height. */
const SMALLER = 0.95;
const NUMBER = /^\s*\d{1,3}\s*$/;

const isMark = (run: Run | undefined): run is Run => run?.sup === true && NUMBER.test(run.text);

/** The raised number that a line begins with, as a footnote does. */
function numberOf({ segments }: PageLine): string | null {
  const first = segments[0]?.runs[0];
  return isMark(first) ? first.text.trim() : null;
}

function withoutNumber(line: PageLine): PageLine {
  const [first, ...others] = line.segments;
  return first ? { ...line, segments: [{ ...first, runs: first.runs.slice(1) }, ...others] } : line;
}

/** The last lines of a page, from the first that begins with a raised number, each note with its lines. */
function notesOf(lines: readonly PageLine[]): Map<string, PageLine[]> {
  const notes = new Map<string, PageLine[]>();
  let open: PageLine[] | undefined;
  for (const line of lines) {
    const number = numberOf(line);
    if (number !== null && !notes.has(number)) notes.set(number, (open = [withoutNumber(line)]));
    else open?.push(line);
  }
  return notes;
}

/** The lines with each raised number that has a note as its mark. */
function marked(lines: readonly PageLine[], ids: ReadonlyMap<string, string>): PageLine[] {
  const met = new Set<string>();
  const mark = (run: Run): Run => {
    const number = run.text.trim();
    const id = isMark(run) && !met.has(number) ? ids.get(number) : undefined;
    if (id === undefined) return run;
    met.add(number);
    return { ...run, text: number, footnote: id };
  };
  const changed = lines.map((line) => ({
    ...line,
    segments: line.segments.map((segment) => ({ ...segment, runs: segment.runs.map(mark) })),
  }));
  return met.size === ids.size ? changed : [];
}

/** True where the lines from one on are smaller than most above: a power at the begin of a line makes no footnote. */
function areSmaller(lines: readonly PageLine[], from: number): boolean {
  const sizes = lines.slice(0, from).map(({ size }) => size);
  const usual = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  return lines.slice(from).every(({ size }) => size <= usual * SMALLER);
}

/**
 * Footnotes at the foot of a page: small lines from the first that begins with a raised number. They are only taken
 * out where each has its mark in the text above; else all stays where it is. Ids are `<page>-<number>`.
 */
export function pageFootnotes(lines: readonly PageLine[]): PageWithNotes {
  const from = lines.findIndex((line) => numberOf(line) !== null);
  const whole = { text: [...lines], footnotes: [] };
  if (from < 1 || !areSmaller(lines, from)) return whole;
  const notes = notesOf(lines.slice(from));
  const page = String(lines[from]?.page ?? 0);
  const ids = new Map(Array.from(notes.keys(), (number) => [number, `${page}-${number}`]));
  const text = marked(lines.slice(0, from), ids);
  if (text.length === 0) return whole;
  const footnotes = Array.from(notes, ([number, own]) => ({
    id: `${page}-${number}`,
    blocks: [paragraphOf(own, 'left', 'footnote')],
  }));
  return { text, footnotes };
}
