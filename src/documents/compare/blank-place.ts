import type { Run } from '../history/diff-words.ts';

/**
 * Where the blank before a run of a line stands: outside of its mark, so that no line is drawn through it; but within the mark
 * of words that went, where what follows has none before it and would stand apart once these words are hidden.
 */
export function blankPlace(runs: readonly Run[], at: number): 'none' | 'before' | 'within' {
  const run = runs[at];
  if (!run || !/^\s/u.test(run.text)) return 'none';
  const next = runs[at + 1];
  return run.kind === 'del' && next && !/^\s/u.test(next.text) ? 'within' : 'before';
}
