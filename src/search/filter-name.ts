import type { Catalogue } from './catalogue.ts';
import type { ActiveFilter } from './query-state.ts';

type Names = Pick<Catalogue, 'names'>;

/** A place with its time, which tells it from another of that name: “Hà Nam, đến 30/6/2025”. */
export function placeName(key: string, { names }: Names): string {
  const place = names['dia-phuong'][key];
  return place ? [place.name, place.note].filter(Boolean).join(', ') : key;
}

/** “Hà Nam, đến 30/6/2025”, “2019–2026”, “từ 2019”, “Chỉ thị”; a key the archive does not know stands for itself. */
export function filterName(filter: ActiveFilter, { names }: Names): string {
  if (filter.kind === 'years') {
    const { from, to } = filter;
    if (from === null) return `đến ${String(to)}`;
    if (to === null) return `từ ${String(from)}`;
    return from === to ? String(from) : `${String(from)}–${String(to)}`;
  }
  const { facet, value } = filter;
  if (facet === 'nam') return value;
  return facet === 'dia-phuong' ? placeName(value, { names }) : (names[facet][value] ?? value);
}
