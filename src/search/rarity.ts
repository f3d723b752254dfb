/** BM25's measure of how telling it is that `having` of `pages` pages have something: nearly 0 where all have it. */
export const rarity = (pages: number, having: number): number =>
  Math.log(1 + (pages - having + 0.5) / (having + 0.5));
