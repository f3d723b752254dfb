import longestCommon from '@jest/diff-sequences';

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
  const found: Stretch[] = [];
  let [inA, inB, edits] = [0, 0, 0];
  const changeUpTo = (toA: number, toB: number): void => {
    if (toA === inA && toB === inB) return;
    found.push({ same: false, a: [inA, toA], b: [inB, toB] });
    edits += toA - inA + toB - inB;
  };
  const isCommon = upTo(mostComparisons(a.length + b.length, most), (x, y) => a[x] === b[y]);
  try {
    longestCommon(a.length, b.length, isCommon, (count, fromA, fromB) => {
      changeUpTo(fromA, fromB);
      const last = found.at(-1);
      const [toA, toB] = [fromA + count, fromB + count];
      // what is the same is told in pieces where the search was divided
      if (last?.same)
        found[found.length - 1] = { ...last, a: [last.a[0], toA], b: [last.b[0], toB] };
      else found.push({ same: true, a: [fromA, toA], b: [fromB, toB] });
      [inA, inB] = [toA, toB];
    });
  } catch (error) {
    if (error instanceof TooMany) return null;
    throw error;
  }
  changeUpTo(a.length, b.length);
  return edits > most ? null : found;
}

class TooMany extends Error {}

/**
 * Comparisons within which an edit of `most` places is found in rows of `places` together. Myers' search follows no more
 * diagonals than the edit has places and two, passes along each once from either end, and what it divides takes as much again
 * at most. Beyond it the edit is longer, however long it is.
 */
const mostComparisons = (places: number, most: number): number => 2 * (most + 2) * places;

function upTo(
  most: number,
  isCommon: (x: number, y: number) => boolean,
): (x: number, y: number) => boolean {
  let asked = 0;
  return (x, y) => {
    asked += 1;
    if (asked > most) throw new TooMany();
    return isCommon(x, y);
  };
}
