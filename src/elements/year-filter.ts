import type { SearchState } from '#search/query-state.ts';
import type { SearchOutcome } from '#search/search-archive.ts';
import { make } from './make.ts';

const SVG = 'http://www.w3.org/2000/svg';

function svg(tag: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** Years the picture has room for at least, so that a young archive does not look like two blocks. */
const ROOM = 12;

const isChosen = (year: number, { filters, from, to }: SearchState): boolean =>
  (filters.nam.length === 0 || filters.nam.includes(String(year))) &&
  (from === null || year >= from) &&
  (to === null || year <= to);

/** Documents per year as bars; the bars are a picture, since they would be too narrow to press. */
function histogram(
  counts: ReadonlyMap<string, number>,
  first: number,
  last: number,
  state: SearchState,
) {
  const most = Math.max(1, ...counts.values());
  const slots = Math.max(ROOM, last - first + 1);
  const picture = svg('svg', {
    class: 'hist-svg',
    viewBox: `0 0 ${String(slots * 10)} 100`,
    preserveAspectRatio: 'none',
    role: 'img',
  });
  const said: string[] = [];
  for (let year = first; year <= last; year++) {
    const count = counts.get(String(year)) ?? 0;
    if (count > 0) said.push(`${String(year)} có ${String(count)}`);
    const height = count === 0 ? 2 : Math.max(6, (count / most) * 100);
    const bar = { x: (year - first) * 10 + 1, y: 100 - height, width: 8, height };
    picture.append(svg('rect', { ...bar, class: isChosen(year, state) && count > 0 ? 'on' : '' }));
  }
  picture.setAttribute('aria-label', `Số văn bản mỗi năm: ${said.join(', ')}`);
  return picture;
}

/** A select of years; `open` is the year that stands for no limit. */
function yearSelect(
  name: string,
  label: string,
  years: number[],
  chosen: number | null,
  open: number,
): HTMLElement {
  const all = chosen === null || years.includes(chosen) ? years : [...years, chosen].sort();
  const select = make(
    'select',
    { name, id: `nam-${name}` },
    ...all.map((year) => {
      const value = year === open ? '' : String(year);
      return make('option', { value, selected: year === (chosen ?? open) }, String(year));
    }),
  );
  return make('span', {}, make('label', { for: select.id }, label), select);
}

/** The filter of years: a picture of the counts and two selects for a range; `null` where nothing is dated. */
export function yearFilter(
  counts: ReadonlyMap<string, number>,
  years: SearchOutcome['years'],
  state: SearchState,
): HTMLElement | null {
  if (!years) return null;
  const { first, last } = years;
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return make(
    'section',
    {},
    make(
      'fieldset',
      {},
      make('legend', {}, 'Năm'),
      histogram(counts, first, last, state),
      make(
        'div',
        { class: 'hist-x', 'aria-hidden': 'true' },
        make('span', {}, String(first)),
        last > first && make('span', {}, String(last)),
      ),
      make(
        'div',
        { class: 'yrs' },
        yearSelect('tu', 'từ', span, state.from, first),
        yearSelect('den', 'đến', span, state.to, last),
      ),
      // single years come from links, as of a year's page; they stay until their chip is dropped
      ...state.filters.nam.map((year) =>
        make('input', { type: 'hidden', name: 'nam', value: year }),
      ),
    ),
  );
}
