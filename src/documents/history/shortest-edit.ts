import { diffArrays } from 'diff';

/** A stretch of two rows, from a place up to another in each: the same in both, or what went and what came in its place. */
export interface Stretch {
  same: boolean;
  a: readonly [from: number, to: number];
  b: readonly [from: number, to: number];
}

/**
 * The fewest places to take out of `a` and to put in from `b` that make one row of the other, as stretches by turns the same and
 * not. `null` where it is more than `most`. Rows of numbers: they are compared more quickly than words.
 */
export function shortestEdit(
  a: readonly number[],
  b: readonly number[],
  most = Infinity,
): Stretch[] | null {
  const changes = diffArrays([...a], [...b], { maxEditLength: most });
  if (!changes) return null;
  const found: Stretch[] = [];
  let [inA, inB] = [0, 0];
  for (const { added, removed, count } of changes) {
    const last = found.at(-1);
    const same = !added && !removed;
    const [toA, toB] = [added ? inA : inA + count, removed ? inB : inB + count];
    if (last && !last.same && !same)
      found[found.length - 1] = { same, a: [last.a[0], toA], b: [last.b[0], toB] };
    else found.push({ same, a: [inA, toA], b: [inB, toB] });
    [inA, inB] = [toA, toB];
  }
  return found;
}
