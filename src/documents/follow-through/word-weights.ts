import { isFormula } from './filler-words.ts';
import type { PassageTerms } from './passage-terms.ts';

/** What words weigh among the passages that are compared: rare ones much, those in many passages nothing. */
export interface WordWeights {
  of: (word: string) => number;
  /** What all words of a passage weigh. */
  total: (passage: Pick<PassageTerms, 'outer'>) => number;
}

/** A syllable alone says less than a word of the lexicon: it may be part of anything. */
const ALONE = 0.45;
/** Each further syllable makes a word say more: `sẵn sàng chiến đấu` beside `chiến đấu`. */
const FURTHER = 0.15;
/** Of what stands in every paper of an office, this share counts. */
const FORMULA = 0.2;
/** So many passages are thought to be there besides, so that of few none seems rare. */
const BESIDES = 4;

/**
 * Weights by rarity among the passages of the papers that stand side by side, so that what one pair weighs depends on no other
 * document of the archive: `quốc phòng`, which half of them name, hardly counts, `bù đổi` much.
 */
export function wordWeights(passages: readonly Pick<PassageTerms, 'words'>[]): WordWeights {
  const counts = new Map<string, number>();
  for (const { words } of passages)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = passages.length + BESIDES;
  const scale = Math.log(all);
  const known = new Map<string, number>();
  const totals = new Map<object, number>();
  const of = (word: string): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const rarity = Math.log(all / ((counts.get(word) ?? 0) + 0.5)) / scale;
    const further = blanksIn(word) - 1;
    const length = further < 0 ? ALONE : 1 + FURTHER * further;
    const weight = Math.max(0, rarity) * length * (isFormula(word) ? FORMULA : 1);
    known.set(word, weight);
    return weight;
  };
  const total: WordWeights['total'] = ({ outer }) => {
    const before = totals.get(outer);
    if (before !== undefined) return before;
    let sum = 0;
    for (const word of outer) sum += of(word);
    totals.set(outer, sum);
    return sum;
  };
  return { of, total };
}

function blanksIn(word: string): number {
  let count = 0;
  for (let at = word.indexOf(' '); at >= 0; at = word.indexOf(' ', at + 1)) count += 1;
  return count;
}
