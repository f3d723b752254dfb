import type { BlockChange } from './diff-blocks.ts';

/** A stretch of a difference: blocks that changed, or unchanged ones around them. */
export type Stretch =
  | { kind: 'changed'; blocks: BlockChange[] }
  /** Of a long one only the ends are there; `left` says how many blocks are not. */
  | { kind: 'same'; before: BlockChange[]; after: BlockChange[]; left: number };

/** Unchanged blocks kept on either side of a change. */
const AROUND = 2;

/** The difference of two versions with its unchanged stretches shortened; empty where nothing changed. */
export function foldBlocks(changes: readonly BlockChange[]): Stretch[] {
  if (changes.every(({ kind }) => kind === 'same')) return [];
  const runs: BlockChange[][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last && (last[0]?.kind === 'same') === (change.kind === 'same')) last.push(change);
    else runs.push([change]);
  }
  return runs.map((blocks, at): Stretch => {
    if (blocks[0]?.kind !== 'same') return { kind: 'changed', blocks };
    // after the change before it, before the change after it
    const head = at === 0 ? 0 : AROUND;
    const tail = at === runs.length - 1 ? 0 : AROUND;
    if (blocks.length <= head + tail) return { kind: 'same', before: blocks, after: [], left: 0 };
    return {
      kind: 'same',
      before: blocks.slice(0, head),
      after: tail === 0 ? [] : blocks.slice(-tail),
      left: blocks.length - head - tail,
    };
  });
}
