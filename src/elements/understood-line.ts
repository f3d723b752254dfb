import { changeState, type SearchState } from '#search/query-state.ts';
import type { SearchOutcome } from '#search/search-archive.ts';
import { make } from './make.ts';
import { stateLink } from './state-link.ts';

/** What was searched besides what was typed, with the way back; empty where that is nothing. */
export function understoodLine({ query, mended }: SearchOutcome, state: SearchState): Node[] {
  const others = query.units.flatMap(({ phrases }) =>
    phrases.filter(({ typed }) => !typed).map(({ text }) => `“${text}”`),
  );
  const line = (words: string, change: Partial<SearchState>, way: string): Node[] => [
    make('span', {}, words),
    stateLink(changeState(state, change), way),
  ];
  if (state.exact && state.q !== '') {
    return line('Đang tìm đúng chữ đã gõ', { exact: false }, 'Tìm cả cách viết khác');
  }
  if (mended !== null) {
    const said = `Có lẽ là “${mended}”: kết quả theo đó`;
    return line(said, { exact: true }, 'Chỉ tìm đúng chữ đã gõ');
  }
  if (others.length === 0) return [];
  const said = `Tìm cả ${[...new Set(others)].join(', ')}`;
  return line(said, { exact: true }, 'Chỉ tìm đúng chữ đã gõ');
}
