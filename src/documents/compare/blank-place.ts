import type { Run } from '../history/diff-words.ts';

/**
 * Where the blank before a run of a line stands: outside of its mark, so that no line is drawn through it; but within the mark
 * of words that went, where these may be hidden (`hides`) and what follows has none before it and would stand apart.
 */
export function blankPlace(
  runs: readonly Run[],
  at: number,
  hides: boolean,
): 'none' | 'before' | 'within' {
  const run = runs[at];
  if (!run || !/^\s/u.test(run.text)) return 'none';
  const next = runs[at + 1];
  return hides && run.kind === 'del' && next && !/^\s/u.test(next.text) ? 'within' : 'before';
}
