const PLACE = Symbol.for('luu.share');
const here = globalThis as { [PLACE]?: Share };

/** The part of the pages that this process makes: each `of`-th, from `index` on. */
export interface Share {
  /** From 0. */
  index: number;
  of: number;
}

/** Says which part of the pages this process makes; call before the first page. */
export function takeShare(share: Share): void {
  here[PLACE] = share;
}

/** The part that this process makes; the whole where it is the only one. */
export function thisShare(): Share {
  return here[PLACE] ?? { index: 0, of: 1 };
}

/** A share in `count` parts, which together have each of its pages once. */
export function partsOf({ index, of }: Share, count: number): Share[] {
  return Array.from({ length: count }, (_, part) => ({ index: index + part * of, of: of * count }));
}

/**
 * Those of `items` whose pages this process makes; all of them where it is the only one. Each must be given the
 * same items in the same order. Each route calls it once, before it builds what its pages show.
 */
export function ownShare<T>(items: readonly T[]): T[] {
  const { index, of } = thisShare();
  return items.filter((_, at) => at % of === index);
}
