import type { Metric } from '#schema/metric.ts';
import { groupBy } from '../group.ts';
import type { Figure } from './figure.ts';
import { metricWords } from './metric-words.ts';
import type { FigureValue } from './parse-value.ts';

/** What a chart shows of a year: more than one value where documents differ, each once. */
export interface SeriesYear {
  year: number;
  values: FigureValue[];
}

/** The values of one place, years upwards. */
export interface FigureSeries {
  place: string;
  years: SeriesYear[];
}

/** Why a figure of the table is not in the chart. */
export type LeftOut = 'value' | 'period' | 'unit';

/** Why this figure cannot be drawn; `null` where it can. */
export function leftOut({ fact, value, period }: Figure, metric: Metric): LeftOut | null {
  if (metricWords(fact.unit) !== metricWords(metric.unit)) return 'unit';
  if (value === null) return 'value';
  return period === null || period.from !== period.to ? 'period' : null;
}

/**
 * Series of a metric by place, in order of first appearance: whole years, the metric's own unit, values that can be read.
 * Nothing is added up or averaged: where two documents give the same value it is shown once, where they differ both are.
 */
export function figureSeries(figures: readonly Figure[], metric: Metric): FigureSeries[] {
  const drawn = figures.filter((figure) => leftOut(figure, metric) === null);
  return [...groupBy(drawn, ({ place }) => [place])].map(([place, found]) => ({
    place,
    years: [...groupBy(found, ({ period }) => [period?.from ?? 0])]
      .map(([year, same]) => ({ year, values: distinct(same) }))
      .sort((a, b) => a.year - b.year),
  }));
}

function distinct(figures: readonly Figure[]): FigureValue[] {
  const values = figures.map(({ value }) => value).filter((value) => value !== null);
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()].sort(
    (a, b) => a.low - b.low || a.high - b.high,
  );
}

/** True where the metric may have a chart: its values are counted alike, and some are of different years. */
export function hasChart(series: readonly FigureSeries[], { comparable }: Metric): boolean {
  const years = series.flatMap((one) => one.years.map(({ year }) => year));
  return comparable && new Set(years).size > 1;
}
