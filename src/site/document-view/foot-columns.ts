import type { Inline } from '../inline.ts';
import type { HistoryItem } from './history-list.ts';
import type { ListItem } from './list-item.ts';

type Column = 'left' | 'right';

/** In which of the two columns at the foot of a document the lists stand that belong to neither. */
export interface FootColumns {
  source: Column;
  history: Column;
}

/** What stands at the foot: what the document cites always left, what cites it right. */
export interface FootLists {
  cites: readonly ListItem[];
  citedBy: readonly ListItem[];
  source: readonly ListItem[];
  history: { items: readonly Pick<HistoryItem, 'text' | 'path'>[] };
}

/** Signs on a line of a column, and what a heading and the space of an item take, in lines. */
const LINE = 48;
const HEADING = 3;
const SPACE = 0.8;

/** The likeliest to keep the order of the contents first: of two that are as even the first is taken. */
const WAYS: readonly FootColumns[] = [
  { source: 'right', history: 'right' },
  { source: 'left', history: 'left' },
  { source: 'left', history: 'right' },
  { source: 'right', history: 'left' },
];

/** Puts “Nguồn” and “Lịch sử” so that the columns are as even as can be, and none stands empty beside a long one. */
export function footColumns({ cites, citedBy, source, history }: FootLists): FootColumns {
  const past = history.items.map(({ text, path }) => ({
    label: 'Ngày',
    text,
    ...(path !== null && { below: ['Xem chỗ đã đổi'] }),
  }));
  const [left, right, one, two] = [cites, citedBy, source, past].map(linesOf) as Four;
  const gap = (way: FootColumns): number =>
    Math.abs(
      left - right + (way.source === 'left' ? one : -one) + (way.history === 'left' ? two : -two),
    );
  return WAYS.reduce((best, way) => (gap(way) < gap(best) ? way : best));
}

type Four = [number, number, number, number];

function linesOf(items: readonly ListItem[]): number {
  // where there is none a sentence says so
  if (items.length === 0) return HEADING + 1;
  let sum = HEADING;
  for (const { label, text, below } of items)
    sum += SPACE + linesAt(label) + linesAt(text) + linesAt(below);
  return sum;
}

const linesAt = (part: Inline | readonly Inline[] | undefined): number =>
  part === undefined ? 0 : Math.ceil(signsOf(part) / LINE);

function signsOf(part: Inline | readonly Inline[]): number {
  if (typeof part === 'string') return part.length;
  if (!Array.isArray(part)) return (part as Exclude<Inline, string>).text.length;
  let sum = 0;
  for (const one of part as readonly Inline[]) sum += signsOf(one);
  return sum;
}
