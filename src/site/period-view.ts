import { groupBy } from '#documents/group.ts';
import { namedPeriod, periodBars, withoutPeriod, type Period } from '#documents/periods.ts';
import { documentPath, facetPath } from '#documents/urls.ts';
import { displayName } from '#places/display-name.ts';
import { isPrintable } from '#schema/confidence.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { formatYears } from '#vietnamese/format-years.ts';
import type { Archive } from './archive-view.ts';

/** Something that runs for years: a document of the archive, or an act it cites whose name says its period. */
export interface PeriodItem extends Period {
  id: string;
  title: string;
  path: string;
  place: string;
  /** `văn bản trong kho`, `được viện dẫn, kho không giữ`. */
  held: boolean;
}

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

/** Everything with a period: documents by their field, cited acts by their name. */
export function periodItems(archive: Archive): PeriodItem[] {
  const documents = archive.documents.flatMap((document): PeriodItem[] => {
    const { id, data } = document;
    if (!data.period) return [];
    const { title, place } = archive.words.row(document);
    return [{ ...data.period, id, title, path: documentPath(document), place, held: true }];
  });
  const acts = [...archive.reference.laws].flatMap(([key, law]): PeriodItem[] => {
    const period = isPrintable(law.confidence) ? namedPeriod(law.name) : null;
    if (!period) return [];
    const place =
      law.issuerLocality === undefined
        ? 'Toàn quốc'
        : displayName(law.issuerLocality, '9999-12-31');
    const title = archive.words.title(law.name);
    return [{ ...period, id: key, title, path: facetPath('law', key), place, held: false }];
  });
  return [...documents, ...acts];
}

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
        words: `${formatYears(item.from, item.to)}, ${item.place}`,
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

/** Items that end in one year. */
export interface PeriodYear {
  year: number;
  items: PeriodItem[];
  /** How many more there are. */
  more: string | null;
}

/** Most items that are printed of a year. */
const YEAR_ITEMS = 40;

/** All items by the year they end in: this year and later ones first, soonest first; then past ones, latest first. */
export function periodYears(
  items: readonly PeriodItem[],
  thisYear: number,
): { running: PeriodYear[]; over: PeriodYear[] } {
  const years = [...groupBy(items, ({ to }) => [to])].map(([year, found]): PeriodYear => {
    const rest = found.length - YEAR_ITEMS;
    return {
      year,
      items: found.slice(0, YEAR_ITEMS),
      more: rest > 0 ? `và ${formatNumber(rest)} văn bản khác` : null,
    };
  });
  return {
    running: years.filter(({ year }) => year >= thisYear).sort((a, b) => a.year - b.year),
    over: years.filter(({ year }) => year < thisYear).sort((a, b) => b.year - a.year),
  };
}
