import { periodBars, withoutPeriod } from '#documents/periods.ts';
import { formatYears } from '#vietnamese/format-years.ts';
import type { Archive } from './archive-view.ts';
import type { PeriodItem } from './period-items.ts';

/** A bar of the strip: classes for its columns, and its words. */
export interface PeriodBarView {
  title: string;
  path: string;
  words: string;
  column: number;
  end: number;
  /** Years of a bar shorter than its name; 0 where it is long enough. */
  short: number;
  running: boolean;
}

/** The strip of sixteen years with today on it. */
export interface PeriodStripView {
  first: number;
  last: number;
  ticks: { year: number; column: number }[];
  now: { label: string; column: number };
  bars: PeriodBarView[];
}

const LENGTH = 16;
/** Columns that a name needs. */
const ROOM = 5;

/** The strip round this year: at most `most` items, what runs now and ends soonest first. */
export function periodStrip(
  archive: Archive,
  items: readonly PeriodItem[],
  most: number,
): PeriodStripView {
  const thisYear = Number(archive.today.slice(0, 4));
  const first = thisYear - 11;
  const rank = ({ from, to }: PeriodItem): number => (from <= thisYear && to >= thisYear ? 0 : 1);
  const near = items
    .filter(({ from, to }) => to >= first && from < first + LENGTH)
    .toSorted((a, b) => rank(a) - rank(b) || Math.abs(a.to - thisYear) - Math.abs(b.to - thisYear))
    .slice(0, most);
  const bars = periodBars(near, { first, length: LENGTH, thisYear, room: ROOM });
  return {
    first,
    last: first + LENGTH - 1,
    ticks: Array.from({ length: LENGTH }, (_, index) => ({
      year: first + index,
      column: index + 1,
    })).filter(({ year }) => year % 5 === 0 && year !== thisYear),
    now: {
      label: `${String(Number(archive.today.slice(5, 7)))}/${String(thisYear)}`,
      column: thisYear - first + 1,
    },
    bars: bars.map(({ item, column, end, running }) => {
      const room = Math.min(ROOM, LENGTH + 1 - column);
      const years = end - column;
      return {
        title: stripTitle(item.title, Math.max(years, room) * TITLE),
        path: item.path,
        words: `${formatYears(item.from, item.to)}${item.vision ? `, tầm nhìn ${String(item.vision)}` : ''}, ${item.place}`,
        column,
        end: Math.max(end, column + room),
        short: years < room ? years : 0,
        running,
      };
    }),
  };
}

/** Signs of a title for each column of its bar: about two lines. */
const TITLE = 14;

/** A title for a narrow bar: without the period, which stands beside it, and cut at a word. */
function stripTitle(title: string, most: number): string {
  const words = withoutPeriod(title);
  if (words.length <= most) return words;
  return `${words.slice(0, words.lastIndexOf(' ', most)).replace(/[\s,;]+$/u, '')} …`;
}
