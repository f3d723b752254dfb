import type { FigureSeries, SeriesYear } from '#documents/figures/figure-series.ts';
import { valueWords } from './value-words.ts';

/** A value where it stands; of a range its upper end. `vague`: gần, trên, dưới, or an end of a range. */
export interface ChartPoint {
  year: number;
  value: number;
  vague: boolean;
  words: string;
}

/** What is drawn of a series. */
export interface ChartMarks {
  points: ChartPoint[];
  ranges: { year: number; low: number; high: number }[];
  /** Points of lines; those with one `run` are joined. */
  steps: { year: number; value: number; run: number }[];
  /** Points whose value is written: all, of long series the first, the last, the highest and the lowest. */
  named: ChartPoint[];
}

/** More values than this do not find room beside each other. */
const ALL_NAMED = 6;

/** Points, ranges, lines and words of a series. A line needs one plain value in each of two years in a row. */
export function chartMarks(years: FigureSeries['years']): ChartMarks {
  const points = years.flatMap(({ year, values }) =>
    values.map((value) => ({
      year,
      value: value.high,
      vague: value.sense !== 'exact',
      words: valueWords(value),
    })),
  );
  const ranges = years.flatMap(({ year, values }) =>
    values.filter(({ low, high }) => low < high).map(({ low, high }) => ({ year, low, high })),
  );
  return { points, ranges, steps: stepsOf(years), named: namedOf(points) };
}

function stepsOf(years: readonly SeriesYear[]): ChartMarks['steps'] {
  const steps: ChartMarks['steps'] = [];
  let run = 0;
  let last: number | null = null;
  for (const { year, values } of years) {
    const [only] = values;
    if (!only || values.length > 1 || only.low < only.high) {
      last = null;
      continue;
    }
    if (last !== year - 1) run += 1;
    last = year;
    steps.push({ year, value: only.high, run });
  }
  return steps.filter((step) => steps.some((other) => other !== step && other.run === step.run));
}

function namedOf(points: readonly ChartPoint[]): ChartPoint[] {
  if (points.length <= ALL_NAMED) return [...points];
  const by = points.toSorted((a, b) => a.value - b.value);
  const wanted = new Set([points[0], points.at(-1), by[0], by.at(-1)]);
  return points.filter((point) => wanted.has(point));
}
