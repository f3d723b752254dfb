const PLACE = Symbol.for('luu.share');
const here = globalThis as { [PLACE]?: Share };

/** A part of the pages of a route: each `of`-th, from `index` on. */
export interface Share {
  /** From 0. */
  index: number;
  of: number;
}

/** Says which part of its pages the next route is to give. */
export function takeShare(share: Share): void {
  here[PLACE] = share;
}

/**
 * Those of `items` whose pages are asked for; all of them where nothing was said. Each time it must be given the same
 * items in the same order. A route of documents calls it before it builds what its pages show; other routes are always
 * made whole.
 */
export function ownShare<T>(items: readonly T[]): T[] {
  const { index, of } = here[PLACE] ?? { index: 0, of: 1 };
  const own: T[] = [];
  for (let at = index; at < items.length; at += of) own.push(items[at] as T);
  return own;
}
