import type { PagePiece, PageRule, SourcePage } from './page-piece.ts';

/** A cell of a ruled table: how many columns and rows it goes over, and the words in it. */
export interface RuledCell {
  column: number;
  columns: number;
  rows: number;
  pieces: PagePiece[];
  /** Edges, for telling where its lines end. */
  left: number;
  right: number;
}

/** A table that lines are drawn round and through. */
export interface RuledTable {
  top: number;
  bottom: number;
  /** Where its columns begin and end, from left to right. */
  edges: number[];
  /** Cells by the row they begin in, from left to right. */
  rows: RuledCell[][];
}

/** Lines this near are one, and lines touch. In the unit of the page, as shares of its height. */
const NEAR = 0.004;
const MOST_CELLS = 5000;

/**
 * The tables that a page rules, with the words in them, and the words beside them. Only a grid of two columns and two rows and more is
 * a table: underlines and frames round a text are none.
 */
export function ruledTables({ pieces, rules = [], height }: SourcePage): {
  tables: RuledTable[];
  rest: PagePiece[];
} {
  const near = Math.max(1.5, height * NEAR);
  const tables: RuledTable[] = [];
  let rest = pieces;
  for (const group of connected(rules, near)) {
    const grid = gridOf(group, near);
    if (!grid) continue;
    const inside = rest.filter((piece) => isWithin(piece, grid));
    const table = inside.length > 0 ? tableOf(grid, inside, near) : null;
    if (!table) continue;
    tables.push(table);
    rest = rest.filter((piece) => !inside.includes(piece));
  }
  return { tables: tables.toSorted((a, b) => a.top - b.top), rest };
}

interface Grid {
  xs: number[];
  ys: number[];
  rules: readonly PageRule[];
}

const isLevel = ({ y, y2 }: PageRule): boolean => y === y2;
const centre = ({ x, width, y, size }: PagePiece): readonly [number, number] => [
  x + width / 2,
  y - size * 0.3,
];

/** Groups of lines that touch one another. */
function connected(rules: readonly PageRule[], near: number): PageRule[][] {
  const groups: PageRule[][] = [];
  const left = new Set(rules);
  for (const rule of rules) {
    if (!left.delete(rule)) continue;
    const group = [rule];
    for (const own of group)
      for (const other of left)
        if (touch(own, other, near)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

const touch = (a: PageRule, b: PageRule, near: number): boolean =>
  a.x <= b.x2 + near && b.x <= a.x2 + near && a.y <= b.y2 + near && b.y <= a.y2 + near;

function gridOf(rules: readonly PageRule[], near: number): Grid | null {
  const ys = places(
    rules.filter(isLevel).map(({ y }) => y),
    near,
  );
  const xs = places(
    rules.filter((rule) => !isLevel(rule)).map(({ x }) => x),
    near,
  );
  if (xs.length < 3 || ys.length < 3 || xs.length * ys.length > MOST_CELLS) return null;
  return { xs, ys, rules };
}

/** Different places, near ones counted once. */
function places(values: readonly number[], near: number): number[] {
  const out: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (out.length === 0 || value - (out.at(-1) ?? 0) > near) out.push(value);
  return out;
}

function isWithin(piece: PagePiece, { xs, ys }: Grid): boolean {
  const [x, y] = centre(piece);
  const between = (value: number, own: readonly number[]): boolean =>
    value > (own[0] ?? 0) && value < (own.at(-1) ?? 0);
  return between(x, xs) && between(y, ys);
}

/** Cells of a grid; where no line parts two places they are one cell. `null` where such a cell would not be a rectangle. */
function tableOf(
  { xs, ys, rules }: Grid,
  pieces: readonly PagePiece[],
  near: number,
): RuledTable | null {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const at = (list: readonly number[], index: number): number => list[index] ?? 0;
  const middle = (list: readonly number[], index: number): number =>
    (at(list, index) + at(list, index + 1)) / 2;
  const parted = (x: number, y: number, level: boolean): boolean =>
    rules.some((rule) =>
      level
        ? isLevel(rule) && Math.abs(rule.y - y) <= near && rule.x <= x && x <= rule.x2
        : !isLevel(rule) && Math.abs(rule.x - x) <= near && rule.y <= y && y <= rule.y2,
    );
  const owner = new Map<string, RuledCell>();
  const out: RuledCell[][] = Array.from({ length: rows }, () => []);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (owner.has(`${String(row)} ${String(column)}`)) continue;
      let right = column + 1;
      while (right < columns && !parted(at(xs, right), middle(ys, row), false)) right += 1;
      let below = row + 1;
      while (below < rows && !parted(middle(xs, column), at(ys, below), true)) below += 1;
      const cell: RuledCell = {
        column,
        columns: right - column,
        rows: below - row,
        pieces: [],
        left: at(xs, column),
        right: at(xs, right),
      };
      for (let down = row; down < below; down += 1)
        for (let across = column; across < right; across += 1) {
          const key = `${String(down)} ${String(across)}`;
          const isCut =
            (across + 1 < right && parted(at(xs, across + 1), middle(ys, down), false)) ||
            (down + 1 < below && parted(middle(xs, across), at(ys, down + 1), true));
          if (isCut || owner.has(key)) return null;
          owner.set(key, cell);
        }
      out[row]?.push(cell);
    }
  for (const piece of pieces) {
    const [x, y] = centre(piece);
    const column = xs.findLastIndex((edge) => edge <= x);
    const row = ys.findLastIndex((edge) => edge <= y);
    owner.get(`${String(row)} ${String(column)}`)?.pieces.push(piece);
  }
  if (new Set(owner.values()).size < 3) return null;
  return { top: at(ys, 0), bottom: at(ys, rows), edges: xs, rows: out };
}
