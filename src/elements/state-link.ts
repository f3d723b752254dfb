import { writeState, type SearchState } from '#search/query-state.ts';
import { make } from './make.ts';

/** A link to another state of the search; `<archive-search>` follows it without loading the page anew. */
export function stateLink(
  state: SearchState,
  text: string,
  attributes: Record<string, string> = {},
): HTMLAnchorElement {
  const href = `?${writeState(state).toString()}`;
  return make('a', { href, 'data-go': true, ...attributes }, text);
}
