import { textOfLine, type PageLine } from './page-lines.ts';

/** Share of the height of a page, above and below, where running heads and page numbers stand. */
const EDGE = 0.12;
/** A line is a running head if it stands at the same height of so many pages. */
const OFTEN = 3;
/** Difference of height that is none, as a share of the page. */
const SAME_HEIGHT = 0.01;

const PAGE_NUMBER = /^[-–—\s]*(?:trang\s*)?\d{1,4}(?:\s*[/|]\s*\d{1,4})?[-–—\s]*$/iu;

/** Lines of one page and its height. */
export interface PageOfLines {
  height: number;
  lines: PageLine[];
}

function edgeOf(line: PageLine, height: number): 'header' | 'footer' | null {
  if (line.y < height * EDGE) return 'header';
  return line.y > height * (1 - EDGE) ? 'footer' : null;
}

/** The same for all numbers, so that “Trang 3” and “Trang 4” are one head. */
function pattern(line: PageLine): string {
  return textOfLine(line).replace(/\d+/g, '#');
}

/**
 * Lines that belong to the page and not to the text: page numbers at its edge, and words that return at the same height
 * on three pages or more.
 */
export function runningLines(pages: readonly PageOfLines[]): Map<PageLine, 'header' | 'footer'> {
  const found = new Map<PageLine, 'header' | 'footer'>();
  const heights = new Map<string, number[]>();
  for (const { lines, height } of pages) {
    for (const line of lines) {
      if (!edgeOf(line, height)) continue;
      const known = heights.get(pattern(line));
      if (known) known.push(line.y / height);
      else heights.set(pattern(line), [line.y / height]);
    }
  }
  for (const { lines, height } of pages) {
    for (const line of lines) {
      const part = edgeOf(line, height);
      if (!part) continue;
      const outermost = line === lines[0] || line === lines.at(-1);
      const like = heights.get(pattern(line)) ?? [];
      const at = line.y / height;
      const returns = like.filter((other) => Math.abs(other - at) < SAME_HEIGHT).length >= OFTEN;
      if ((outermost && PAGE_NUMBER.test(textOfLine(line))) || returns) found.set(line, part);
    }
  }
  return found;
}
