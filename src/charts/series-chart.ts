import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom/worker';
import type { FigureSeries } from '#documents/figures/figure-series.ts';
import { chartMarks, type ChartPoint } from './chart-marks.ts';
import { plainSvg } from './plain-svg.ts';

/** What all charts of a metric share, and the words of this one. */
export interface SeriesChart {
  years: FigureSeries['years'];
  /** First and last year of all charts of the metric, so that they stand under each other. */
  from: number;
  to: number;
  /** Top of the axis, which begins at 0: 100 for shares; `null`: the highest value. */
  top: number | null;
  /** The whole chart in words, for screen readers. */
  label: string;
}

/** Size in CSS pixels: as wide as the smallest phone leaves room for, so that its words are never scaled down. */
const [WIDTH, HEIGHT] = [296, 132];

/**
 * A chart of one place as SVG: years from left to right, values from 0 upwards, each named where it stands. A line joins values of
 * years that follow each other and never bridges a year without one. No style but classes (styles/figures.css).
 */
export function seriesChart({ years, from, to, top, label }: SeriesChart): string {
  const { points, ranges, steps, named } = chartMarks(years);
  const highest = Math.max(...points.map(({ value }) => value), 0);
  const ceiling = Math.max(top ?? 0, highest) || 1;
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({
    document: document as unknown as Document,
    width: WIDTH,
    height: HEIGHT,
    marginTop: 26,
    marginRight: 24,
    marginBottom: 24,
    marginLeft: 24,
    x: { domain: [from, to], axis: null },
    y: { domain: [0, ceiling], axis: null },
    marks: [
      ...(top === null ? [] : [Plot.ruleY([top], { className: 'grid' })]),
      Plot.ruleY([0], { className: 'base' }),
      Plot.line(steps, { x: 'year', y: 'value', z: 'run', className: 'line' }),
      Plot.ruleX(ranges, { x: 'year', y1: 'low', y2: 'high', className: 'range' }),
      Plot.dot(points.filter(isExact), { x: 'year', y: 'value', r: 3.5, className: 'dot' }),
      Plot.dot(points.filter(isVague), { x: 'year', y: 'value', r: 4, className: 'dot vague' }),
      Plot.text(named, { x: 'year', y: 'value', text: 'words', dy: -11, className: 'value' }),
      Plot.text(
        years.map(({ year }) => year),
        { x: (year: number) => year, y: () => 0, text: String, dy: 13, className: 'year' },
      ),
    ],
  });
  return plainSvg(svg as unknown as SVGSVGElement, label);
}

const isExact = ({ vague }: ChartPoint): boolean => !vague;
const isVague = ({ vague }: ChartPoint): boolean => vague;
