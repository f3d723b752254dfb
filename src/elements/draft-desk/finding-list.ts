import { make } from '../make.ts';
import { sentence } from './say-entry.ts';

/** Something found at a place; `where` is empty where it is of the whole. */
export interface Found {
  message: string;
  remedy: string;
  where: string;
  isError?: boolean;
}

/** So many places of one kind are named. */
const MOST_PLACES = 12;

/** What was found, one item for each kind, with its places. */
export function findingList(found: readonly Found[]): HTMLElement {
  const kinds = Map.groupBy(found, ({ message, remedy }) => `${message}\n${remedy}`);
  const items = Array.from(kinds.values(), (own) => {
    const [first] = own;
    const places = [...new Set(own.map(({ where }) => where).filter((where) => where !== ''))];
    const more = places.length - MOST_PLACES;
    const named = places.slice(0, MOST_PLACES).join('; ');
    const rest = more > 0 ? ` và ${String(more)} chỗ khác` : '';
    return make(
      'li',
      {},
      make('b', {}, sentence(first?.message ?? '')),
      ' ',
      first?.remedy ?? '',
      named !== '' && make('span', { class: 'where' }, named + rest),
    );
  });
  return make('ul', { class: 'found' }, ...items);
}
