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

/**
 * Likeness of two passages by their words (Dice's coefficient): a word of several syllables of the list is one word and weighs as
 * many as it has; function words and figures do not count. It compares words, not sense: “đã chặt chẽ” is like “chưa chặt chẽ”.
 */
export function likeness(a: string, b: string, compounds: CompoundIndex): Likeness {
  const left = contentWords(a, compounds);
  const right = contentWords(b, compounds);
  const shared = [...left].filter((word) => right.has(word));
  if (left.size < FEWEST || right.size < FEWEST) return { score: 0, shared: [] };
  const score = (2 * weigh(shared)) / (weigh(left) + weigh(right));
  return { score, shared: shared.sort((one, other) => syllables(other) - syllables(one)) };
}

const syllables = (word: string): number => word.split(' ').length;

function weigh(words: Iterable<string>): number {
  let weight = 0;
  for (const word of words) weight += syllables(word);
  return weight;
}

/** Words that carry sense, each once; the longest compound of the list wins. */
function contentWords(text: string, compounds: CompoundIndex): Set<string> {
  const parts = (text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []).map(compoundKey);
  const words = new Set<string>();
  for (let at = 0; at < parts.length;) {
    const found = (compounds.get(parts[at] ?? '') ?? []).find((compound) =>
      compound.every((syllable, step) => parts[at + step] === syllable),
    );
    const word = found ? found.join(' ') : (parts[at] ?? '');
    if (found || !isFunctionWord(word)) words.add(word);
    at += found?.length ?? 1;
  }
  return words;
}
