import { escapeUTF8 } from 'entities';
import { href } from './href.ts';

/** A year with its number of documents and the page of the year. */
export interface HistogramYear {
  year: number;
  total: number;
  path: string;
}

/** Every year from the first to the last, those without documents with a total of 0. */
export function everyYear(years: readonly HistogramYear[]): HistogramYear[] {
  const byYear = new Map(years.map((each) => [each.year, each]));
  const all = [...byYear.keys()];
  if (all.length === 0) return [];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => {
    const year = first + index;
    return byYear.get(year) ?? { year, total: 0, path: '' };
  });
}

const WIDTH = 12;
const HEIGHT = 72;

/**
 * Documents by year as SVG bars; heights are attributes, for the page allows no inline style. Bars are links for the
 * pointer only: they are narrow, so the years stand beside them as words for everyone else.
 * `marked` is drawn in the colour of links: the current year.
 */
export function histogram(years: readonly HistogramYear[], marked: number): string {
  const all = everyYear(years);
  const most = Math.max(1, ...all.map(({ total }) => total));
  const bars = all.map(({ year, total, path }, index) => {
    if (total === 0) return '';
    const height = Math.max(2, Math.round((total / most) * HEIGHT));
    const x = index * WIDTH;
    const label = `${String(year)}: ${String(total)} văn bản`;
    return (
      `<a href="${escapeUTF8(href(path))}" tabindex="-1"><title>${label}</title>` +
      `<rect class="hit-area" x="${String(x)}" y="0" width="${String(WIDTH)}" height="${String(HEIGHT)}"/>` +
      `<rect${year === marked ? ' class="on"' : ''} x="${String(x)}" y="${String(HEIGHT - height)}" ` +
      `width="${String(WIDTH - 1)}" height="${String(height)}"/></a>`
    );
  });
  return (
    `<svg class="hist-svg" viewBox="0 0 ${String(all.length * WIDTH - 1)} ${String(HEIGHT)}" preserveAspectRatio="none" ` +
    `aria-hidden="true">${bars.join('')}</svg>`
  );
}
