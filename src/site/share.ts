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

/**
 * Those of `items` whose pages this process makes; all of them where it is the only one. Each must be given the
 * same items in the same order. Each route calls it once, before it builds what its pages show.
 */
export function ownShare<T>(items: readonly T[]): T[] {
  const { index, of } = here[PLACE] ?? { index: 0, of: 1 };
  return items.filter((_, at) => at % of === index);
}
