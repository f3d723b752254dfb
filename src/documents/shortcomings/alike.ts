import { compoundKey, type CompoundIndex } from '#vietnamese/compound-index.ts';
import { isFunctionWord } from './function-words.ts';

/** How much two passages say the same, from 0 to 1, and the words that both have, longest first. */
export interface Likeness {
  score: number;
  shared: string[];
}

/** From this score on two passages are said to be alike; found on the cases of the unit test. */
export const ALIKE = 0.55;

/** With fewer words than this on either side nothing is said. */
const FEWEST = 4;

/** The words of a passage that carry sense, each with its syllables, which it weighs; and what all weigh. */
export interface SenseWords {
  words: ReadonlyMap<string, number>;
  weight: number;
}

/**
 * Likeness of two passages by their words (Dice's coefficient): a word of several syllables of the list is one word and weighs as
 * many as it has; function words and figures do not count. It compares words, not sense: “đã chặt chẽ” is like “chưa chặt chẽ”.
 */
export function likeness(left: SenseWords, right: SenseWords): Likeness {
  if (left.words.size < FEWEST || right.words.size < FEWEST) return { score: 0, shared: [] };
  const shared = [...left.words].filter(([word]) => right.words.has(word));
  const weight = shared.reduce((sum, [, syllables]) => sum + syllables, 0);
  return {
    score: (2 * weight) / (left.weight + right.weight),
    shared: shared.sort(([, one], [, other]) => other - one).map(([word]) => word),
  };
}

/** The words of a passage to be compared; the longest compound of the list wins. */
export function senseWords(text: string, compounds: CompoundIndex): SenseWords {
  const parts = (text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []).map(compoundKey);
  const words = new Map<string, number>();
  for (let at = 0; at < parts.length;) {
    const found = (compounds.get(parts[at] ?? '') ?? []).find((compound) =>
      compound.every((syllable, step) => parts[at + step] === syllable),
    );
    const word = found ? found.join(' ') : (parts[at] ?? '');
    if (found || !isFunctionWord(word)) words.set(word, found?.length ?? 1);
    at += found?.length ?? 1;
  }
  return { words, weight: [...words.values()].reduce((sum, syllables) => sum + syllables, 0) };
}
