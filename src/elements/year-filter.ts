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

const slotsOf = (first: number, last: number): number => Math.max(ROOM, last - first + 1);

/** Documents per year as bars; they are a picture, since most would be too narrow to press, with the selects beside. */
function histogram(
  counts: ReadonlyMap<string, number>,
  first: number,
  last: number,
  state: SearchState,
): SVGElement {
  const most = Math.max(1, ...counts.values());
  const slots = slotsOf(first, last);
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

/**
 * Lets a mouse or finger draw a range over the bars; keys have the selects. `choose` hears of the range when it is
 * done.
 */
function drawRange(
  picture: SVGElement,
  first: number,
  last: number,
  choose: (from: number, to: number) => void,
): void {
  const slots = slotsOf(first, last);
  let start: number | null = null;
  const yearAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = picture.getBoundingClientRect();
    const slot = Math.floor(((clientX - left) / width) * slots);
    return Math.min(last, Math.max(first, first + slot));
  };
  const rangeTo = (event: PointerEvent): [number, number] => {
    const [one, other] = [start ?? first, yearAt(event)];
    return [Math.min(one, other), Math.max(one, other)];
  };
  const mark = ([from, to]: [number, number]): void => {
    for (const [slot, bar] of picture.querySelectorAll('rect').entries())
      bar.classList.toggle('on', first + slot >= from && first + slot <= to);
  };
  picture.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    start = yearAt(event);
    picture.setPointerCapture(event.pointerId);
    mark([start, start]);
  });
  picture.addEventListener('pointermove', (event) => {
    if (start !== null) mark(rangeTo(event));
  });
  picture.addEventListener('pointerup', (event) => {
    if (start === null) return;
    const [from, to] = rangeTo(event);
    start = null;
    choose(from, to);
  });
  // the finger went on to scroll the page
  picture.addEventListener('pointercancel', () => {
    start = null;
  });
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
  const picture = histogram(counts, first, last, state);
  const [from, to] = [
    yearSelect('tu', 'từ', span, state.from, first),
    yearSelect('den', 'đến', span, state.to, last),
  ];
  drawRange(picture, first, last, (start, end) => {
    const [fromSelect, toSelect] = [from, to].map((part) => part.querySelector('select'));
    if (!fromSelect || !toSelect) return;
    fromSelect.value = start === first ? '' : String(start);
    toSelect.value = end === last ? '' : String(end);
    toSelect.dispatchEvent(new Event('change', { bubbles: true }));
  });
  return make(
    'section',
    {},
    make(
      'fieldset',
      {},
      make('legend', {}, 'Năm'),
      picture,
      make(
        'div',
        { class: 'hist-x', 'aria-hidden': 'true' },
        make('span', {}, String(first)),
        last > first && make('span', {}, String(last)),
      ),
      make('div', { class: 'yrs' }, from, to),
      // single years come from links, as of a year's page; they stay until their chip is dropped
      ...state.filters.nam.map((year) =>
        make('input', { type: 'hidden', name: 'nam', value: year }),
      ),
    ),
  );
}
