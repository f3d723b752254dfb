/** A stretch of two rows, from a place up to another in each: the same in both, or what went and what came in its place. */
export interface Stretch {
  same: boolean;
  a: readonly [from: number, to: number];
  b: readonly [from: number, to: number];
}

/**
 * The fewest places to take out of `a` and to put in from `b` that make one row of the other, as stretches by turns the same and
 * not. `null` where it is more than `most`. Of several such ways it is that of the package `diff` (a test compares), which makes
 * objects at each step and takes many times as long. Rows of numbers: they are compared more quickly than words.
 *
 * E. W. Myers, An O(ND) Difference Algorithm (1986): a path goes through a grid with a place of `a` for each column and one of `b`
 * for each row. A change is a step to the right (taken out) or down (put in); where both have the same it goes on aslant for
 * nothing. On each diagonal (column less row) only the path that has come furthest is followed, with one change more each time.
 */
export function shortestEdit(
  a: readonly number[],
  b: readonly number[],
  most = Infinity,
): Stretch[] | null {
  let [lowest, highest] = [-Infinity, Infinity];
  for (let changes = 0; changes <= Math.min(most, a.length + b.length); changes += 1) {
    const paths = pathsOf(changes);
    paths.fill(NONE);
    for (
      let diagonal = Math.max(lowest, -changes);
      diagonal <= Math.min(highest, changes);
      diagonal += 2
    ) {
      const path = changes === 0 ? 0 : stepOf(changes, diagonal, a.length, b.length);
      if (path === NONE) continue;
      let column = path >> 1;
      while (
        column < a.length &&
        column - diagonal < b.length &&
        a[column] === b[column - diagonal]
      )
        column += 1;
      paths[(changes + diagonal) >> 1] = (column << 1) | (path & PUT_IN);
      const [atEnd, atFoot] = [column >= a.length, column - diagonal >= b.length];
      if (atEnd && atFoot) return stretchesTo(changes, diagonal);
      // beyond an edge of the grid there is nothing
      if (atEnd) highest = Math.min(highest, diagonal - 1);
      if (atFoot) lowest = Math.max(lowest, diagonal + 1);
    }
  }
  return null;
}

/** No path comes there. */
const NONE = -1;
/** Marks in the last bit that the last change of a path put something in; the bits above are the column it came to. */
const PUT_IN = 1;

/** The paths of so many changes, from the lowest diagonal to the highest, every second one. */
function pathsOf(changes: number): Int32Array {
  const from = (changes * (changes + 1)) / 2;
  const to = from + changes + 1;
  if (to > room.length) {
    const larger = new Int32Array(to * 2);
    larger.set(room);
    room = larger;
  }
  return room.subarray(from, to);
}

let room = new Int32Array(1 << 12);

/** The path on a diagonal with one change less; `NONE` where there is none. */
function pathAt(changes: number, diagonal: number): number {
  return Math.abs(diagonal) > changes
    ? NONE
    : (room[(changes * (changes + 1)) / 2 + ((changes + diagonal) >> 1)] ?? NONE);
}

/** Where the better of the two paths that one change leads to a diagonal comes to, with its mark. */
function stepOf(changes: number, diagonal: number, columns: number, rows: number): number {
  const right = pathAt(changes - 1, diagonal - 1);
  const down = pathAt(changes - 1, diagonal + 1);
  const canTakeOut = right !== NONE && right >> 1 < columns;
  const canPutIn = down !== NONE && (down >> 1) - diagonal - 1 < rows;
  if (canPutIn && (!canTakeOut || right >> 1 < down >> 1)) return down | PUT_IN;
  return canTakeOut ? ((right >> 1) + 1) << 1 : NONE;
}

/** The way of the path that came to the end, read backwards. */
function stretchesTo(changes: number, diagonal: number): Stretch[] {
  const found: Stretch[] = [];
  const tell = (same: boolean, a: Stretch['a'], b: Stretch['b']): void => {
    const last = found.at(-1);
    if (!same && last && !last.same)
      found[found.length - 1] = { same, a: [a[0], last.a[1]], b: [b[0], last.b[1]] };
    else found.push({ same, a, b });
  };
  for (let [left, on] = [changes, diagonal]; ; left -= 1) {
    const path = pathAt(left, on);
    const column = path >> 1;
    const before = left === 0 ? on : (path & PUT_IN) === 0 ? on - 1 : on + 1;
    const came = left === 0 ? 0 : pathAt(left - 1, before) >> 1;
    // the column after the change
    const from = came + (before < on ? 1 : 0);
    if (column > from) tell(true, [from, column], [from - on, column - on]);
    if (left === 0) return found.reverse();
    tell(false, [came, from], [came - before, from - on]);
    on = before;
  }
}
