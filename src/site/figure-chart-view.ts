import { figureSeries, hasChart, type FigureSeries } from '#documents/figures/figure-series.ts';
import type { Figure } from '#documents/figures/figure.ts';
import { valueWords } from '#charts/value-words.ts';
import { displayName } from '#places/display-name.ts';
import { knownUnit } from '#places/known-unit.ts';
import { lastDay } from '#places/last-day.ts';
import type { Metric } from '#schema/metric.ts';
import { compare } from '#vietnamese/compare.ts';
import type { SeriesChart } from '#charts/series-chart.ts';
import { capital, validityWords } from './place-names.ts';

/** The charts of a metric, one a place, all with the same years; drawn when the page is rendered. */
export interface FigureCharts {
  caption: string;
  charts: (SeriesChart & { place: string; about: string })[];
  /** Places with one year, which make no line: “Xã Lương Bằng, năm 2025: 61 người”. */
  single: string[];
  /** Places with several years that are not drawn, because there are too many. */
  left: number;
}

/** Charts on a page. */
const DRAWN = 12;

/** What is drawn of a metric; `null` where it has one year only, or its values are not counted alike. */
export function figureCharts(figures: readonly Figure[], metric: Metric): FigureCharts | null {
  const series = figureSeries(figures, metric);
  if (!hasChart(series, metric)) return null;
  const lines = series
    .filter(({ years }) => years.length > 1)
    .sort((a, b) => b.years.length - a.years.length || byName(a, b));
  const drawn = lines.slice(0, DRAWN).sort(byName);
  if (drawn.length === 0) return null;
  const years = drawn.flatMap((one) => one.years.map(({ year }) => year));
  const isShare = metric.unit === '%';
  return {
    caption: `${metric.label} (${metric.unit}), mỗi nơi một hình. ${isShare ? 'Thang từ 0 đến 100%' : 'Thang của mỗi hình từ 0 đến giá trị cao nhất của nơi ấy'}; năm không có số để trống.`,
    charts: drawn.map((one) => ({
      place: nameOf(one),
      about: validityWords(one.place),
      years: one.years,
      from: Math.min(...years),
      to: Math.max(...years),
      top: isShare ? 100 : null,
      label: `${metric.label}, ${nameOf(one)}. ${seriesWords(one, metric.unit)}.`,
    })),
    single: series
      .filter(({ years: own }) => own.length === 1)
      .sort(byName)
      .slice(0, DRAWN)
      .map((one) => `${nameOf(one)}, ${seriesWords(one, metric.unit)}`),
    left: lines.length - drawn.length,
  };
}

const nameOf = ({ place }: FigureSeries): string =>
  capital(displayName(place, lastDay(knownUnit(place)), { kind: true }));

/** In the order of the table below. */
const byName = (a: FigureSeries, b: FigureSeries): number =>
  compare(knownUnit(a.place).name, knownUnit(b.place).name) || (a.place < b.place ? -1 : 1);

/** “năm 2022: 1.190 người; năm 2023: 1.205 người”. */
function seriesWords({ years }: FigureSeries, unit: string): string {
  return years
    .map(({ year, values }) => {
      const said = values.map((value) => `${valueWords(value)}${unit === '%' ? '%' : ` ${unit}`}`);
      return `năm ${String(year)}: ${said.join(' và ')}`;
    })
    .join('; ');
}
