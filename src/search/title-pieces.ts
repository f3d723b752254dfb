import type { Unit } from './query.ts';
import { rarity } from './rarity.ts';
import { syllablePairs } from './title-pairs.ts';

/** Pages whose title has two syllables side by side, by the two without marks: `quan su`. */
export type TitlePairs = (pair: string) => Promise<readonly number[]>;

/** Pairs of syllables of the compounds of a query, by compound and by the ways to write it. */
export const pairsOf = (units: readonly Unit[]): string[][][] =>
  units
    .filter(({ kind, stop }) => !stop && kind !== 'place' && kind !== 'quoted')
    .map(({ phrases }) => phrases.map(({ text }) => syllablePairs(text)));

/**
 * How telling the pieces of a query's compounds are that stand in the title of each page: a text on “thi đua yêu
 * nước” is nearer to “thi đua quyết thắng” than one that names it by the way. Of the ways to write a compound the one
 * that fits best counts, by the mean of its pairs. Rejects as `titlePairs` does.
 */
export async function titlePieces(
  units: readonly Unit[],
  titlePairs: TitlePairs,
  pages: number,
): Promise<Map<number, number>> {
  const pieces = new Map<number, number>();
  const compounds = await Promise.all(
    pairsOf(units).map((ways) =>
      Promise.all(ways.map((pairs) => Promise.all(pairs.map((pair) => titlePairs(pair))))),
    ),
  );
  for (const ways of compounds) {
    const best = new Map<number, number>();
    for (const found of ways) {
      const sums = new Map<number, number>();
      for (const having of found) {
        const telling = rarity(pages, having.length) / found.length;
        for (const page of having) sums.set(page, (sums.get(page) ?? 0) + telling);
      }
      for (const [page, sum] of sums) best.set(page, Math.max(best.get(page) ?? 0, sum));
    }
    for (const [page, sum] of best) pieces.set(page, (pieces.get(page) ?? 0) + sum);
  }
  return pieces;
}
