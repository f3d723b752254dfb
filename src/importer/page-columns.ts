import type { LineSegment, PageLine } from './page-lines.ts';

/** Short lines in two columns side by side, as a letterhead or a signature with its recipients: how many lines, and the columns. */
export interface TwoColumns {
  lines: number;
  left: { segment: LineSegment; line: PageLine }[];
  right: { segment: LineSegment; line: PageLine }[];
}

/** Lines of one column that may stand above the first line of both. */
const BEFORE = 4;
/** And below the last line of both, at the end of a page: recipients go on, the signer's name stands low. */
const BEFORE_FROM_END = 14;

interface Gutter {
  from: number;
  to: number;
  left: number;
  right: number;
}

const middle = ({ x, end }: { x: number; end: number }): number => (x + end) / 2;

/** Side of the gutter that a lone segment stands on; `null` where it crosses it or is centred on the page. */
function sideOf(segment: LineSegment, gutter: Gutter, centre: number): 'left' | 'right' | null {
  const far = (from: number): number => Math.abs(middle(segment) - from);
  if (segment.end < gutter.to && far(gutter.left) < far(centre)) return 'left';
  return segment.x > gutter.from && far(gutter.right) < far(centre) ? 'right' : null;
}

function narrowed(gutter: Gutter, line: PageLine, centre: number): Gutter | null {
  const [first, second, third] = line.segments;
  if (!first || third) return null;
  const side = second ? null : sideOf(first, gutter, centre);
  if (!second && !side) return null;
  const from = second || side === 'left' ? Math.max(gutter.from, first.end) : gutter.from;
  const to = second ? Math.min(gutter.to, second.x) : gutter.to;
  const upTo = side === 'right' ? Math.min(to, first.x) : to;
  return upTo - from < line.size / 2 ? null : { ...gutter, from, to: upTo };
}

/**
 * The two columns that the lines of a page begin with or, `fromEnd`, end with; `null` where there are none. `centre` is
 * the middle of the text. Two lines on either side, and one line that has both, are the least.
 */
export function twoColumns(
  lines: readonly PageLine[],
  centre: number,
  fromEnd = false,
): TwoColumns | null {
  const ordered = fromEnd ? lines.toReversed() : lines;
  const both = ordered.findIndex(({ segments }) => segments.length > 1);
  const [first, second, third] = ordered[both]?.segments ?? [];
  if (!first || !second || third || both > (fromEnd ? BEFORE_FROM_END : BEFORE)) return null;
  let gutter: Gutter = {
    from: first.end,
    to: second.x,
    left: middle(first),
    right: middle(second),
  };
  // a line of the text is not parted in its middle
  if (first.end > centre * 1.15 || second.x < centre * 0.7) return null;
  let count = both + 1;
  for (const line of ordered.slice(0, both)) {
    const next = narrowed(gutter, line, centre);
    if (!next) return null;
    gutter = next;
  }
  for (const line of ordered.slice(both + 1)) {
    const next = narrowed(gutter, line, centre);
    if (!next) break;
    gutter = next;
    count++;
  }
  // above the signature, a short line at the left is the end of the text
  while (fromEnd && count > both + 1) {
    const last = ordered[count - 1];
    if (!last || last.segments.length > 1 || last.x > gutter.from) break;
    count--;
  }
  const taken = ordered.slice(0, count);
  const columns: TwoColumns = { lines: count, left: [], right: [] };
  for (const line of fromEnd ? taken.toReversed() : taken) {
    for (const segment of line.segments) {
      columns[segment.end <= gutter.from + 1 ? 'left' : 'right'].push({ segment, line });
    }
  }
  return columns.left.length > 1 && columns.right.length > 1 ? columns : null;
}
