import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriesChart } from '#charts/series-chart.ts';
import type { FigureValue } from '#documents/figures/parse-value.ts';

const exact = (value: number): FigureValue => ({ low: value, high: value, sense: 'exact' });
const chart = (values: Record<number, number>, top: number | null) =>
  seriesChart({
    years: Object.entries(values).map(([year, value]) => ({
      year: Number(year),
      values: [exact(value)],
    })),
    from: 2022,
    to: 2025,
    top,
    label: 'Giao quân, tỉnh “A” & B. năm 2022: 99%',
  });
/** Heights of the dots, from the top. */
const heights = (svg: string) => Array.from(svg.matchAll(/ cy="([\d.]+)"/g), ([, y]) => Number(y));
const base = (svg: string) =>
  Number(/class="base"[^>]*>\s*<line y2="([\d.]+)"/.exec(svg)?.[1] ?? Number.NaN);

test('a chart is one image with its words, and nothing that a strict policy forbids', () => {
  const svg = chart({ 2022: 99, 2023: 100 }, 100);
  assert.match(svg, /^<svg [^>]*role="img"/);
  assert.match(svg, /aria-label="Giao quân, tỉnh “A” &amp; B\. năm 2022: 99%"/);
  assert.doesNotMatch(svg, /style|<script|font-|https?:|<!--|\d\.\d{3}/);
  assert.ok(svg.includes('>2022<') && svg.includes('>100<'));
  assert.ok(svg.length < 2500, String(svg.length));
});

test('99 and 100 per cent are no cliff: the axis begins at 0', () => {
  const svg = chart({ 2022: 99, 2023: 100 }, 100);
  const [low = 0, high = 0] = heights(svg);
  const bottom = base(svg);
  assert.ok(low > high);
  assert.ok(
    Math.abs((bottom - low) / (bottom - high) - 0.99) < 0.005,
    `${String(low)} ${String(high)}`,
  );
});

test('a value above the top of the axis stays in the chart', () => {
  const [over = -1, hundred = -1] = heights(chart({ 2022: 110, 2023: 100 }, 100));
  assert.ok(over >= 0 && over < hundred);
});

test('values of 0 alone are drawn on the base', () => {
  const svg = chart({ 2022: 0, 2023: 0 }, null);
  assert.deepEqual(heights(svg), [base(svg), base(svg)]);
});

test('years stand where the whole metric has them, so that charts of places can be compared', () => {
  const at = (svg: string, year: number) =>
    new RegExp(`translate\\(([\\d.]+),[\\d.]+\\)"[^>]*>${String(year)}<`).exec(svg)?.[1];
  assert.equal(
    at(chart({ 2023: 1, 2024: 2 }, null), 2023),
    at(chart({ 2022: 5, 2023: 1, 2025: 3 }, null), 2023),
  );
});

test('what is less than a value is written as text, not as a tag', () => {
  const svg = seriesChart({
    years: [{ year: 2022, values: [{ low: 2, high: 2, sense: 'below' }] }],
    from: 2022,
    to: 2023,
    top: null,
    label: 'a',
  });
  assert.match(svg, />&lt; 2</);
});
