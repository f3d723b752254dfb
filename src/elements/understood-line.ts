import type { SearchState } from '#search/query-state.ts';
import type { SearchOutcome } from '#search/search-archive.ts';
import { sayUnderstood, type Piece } from '#search/understand/say.ts';
import { make } from './make.ts';
import { stateLink } from './state-link.ts';

function pieceNode({ text, strong, state }: Piece): Node | string {
  if (state) return stateLink(state, text);
  return strong ? make('b', {}, text) : text;
}

/** How a query was understood, line by line, each with its way back or its choices; none where it goes without saying. */
export function understoodLine(outcome: SearchOutcome, state: SearchState): Node[] {
  return sayUnderstood(outcome, state).map(({ kind, pieces }) =>
    make('span', { class: 'said', 'data-said': kind }, ...pieces.map(pieceNode)),
  );
}
