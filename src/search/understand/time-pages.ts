import { formatDate } from '#vietnamese/format-date.ts';
import type { AllFacetPages } from '../facet-counts.ts';
import type { AskedTime, Time } from './find-times.ts';

/** Day of each document by its page number, `YYYY-MM-DD` with noughts for what is unknown; `''` where all is. */
export type DayOf = (page: number) => string;

/** Name of a time in addresses: `nam-2025`, `nam-2021-2025`, `nam-tu-2021`, `ngay-2024-11-27`, `thang-2024-11`. */
export function timeKey(time: Time): string {
  if (time.kind === 'years') {
    const { from, to } = time;
    if (from === null) return `nam-den-${String(to)}`;
    if (to === null) return `nam-tu-${String(from)}`;
    return from === to ? `nam-${String(from)}` : `nam-${String(from)}-${String(to)}`;
  }
  if (time.unit === 'day') return `ngay-${time.from}`;
  if (time.unit === 'month') return `thang-${time.from.slice(0, 7)}`;
  return `quy-${time.from.slice(0, 4)}-${String(quarter(time.from))}`;
}

const quarter = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3);
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** `năm 2025`, `năm 2021–2025`, `từ năm 2021`, `ngày 27/11/2024`, `tháng 11/2024`, `quý I/2025`. */
export function timeName(time: Time): string {
  if (time.kind === 'years') {
    const { from, to } = time;
    if (from === null) return `đến năm ${String(to)}`;
    if (to === null) return `từ năm ${String(from)}`;
    return from === to ? `năm ${String(from)}` : `năm ${String(from)}–${String(to)}`;
  }
  if (time.unit === 'day') return `ngày ${formatDate(time.from)}`;
  if (time.unit === 'month') return formatDate(time.from.slice(0, 7));
  return `quý ${ROMAN[quarter(time.from)] ?? ''}/${time.from.slice(0, 4)}`;
}

/** Pages of a time: documents about one of its years, or issued on one of its days. */
export function pagesOfTime(
  time: Time,
  { nam }: Pick<AllFacetPages, 'nam'>,
  pages: number,
  dayOf: DayOf,
): Set<number> {
  const found = new Set<number>();
  if (time.kind === 'years') {
    for (const [value, having] of nam) {
      const year = Number(value);
      if (year < (time.from ?? -Infinity) || year > (time.to ?? Infinity)) continue;
      for (const page of having) found.add(page);
    }
    return found;
  }
  // a day that is not known still lies in its month
  const from = time.unit === 'day' ? time.from : time.from.slice(0, 7);
  for (let page = 0; page < pages; page++) {
    const day = dayOf(page);
    if (day >= from && day <= time.to) found.add(page);
  }
  return found;
}

/** The pages that pass all times: any of the years that are named, and any of the days; `null` where none is. */
export function pagesOfTimes(
  times: readonly (Pick<AskedTime, 'time'> & { pages: ReadonlySet<number> })[],
): Set<number> | null {
  const kinds = (['years', 'days'] as const).flatMap((kind) => {
    const named = times.filter(({ time }) => time.kind === kind);
    return named.length === 0 ? [] : [new Set(named.flatMap(({ pages }) => [...pages]))];
  });
  const [first, ...others] = kinds;
  if (!first) return null;
  return new Set([...first].filter((page) => others.every((pages) => pages.has(page))));
}
