/** A word of prose and where it begins. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of a text: runs of letters, each a syllable of Vietnamese or something else. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}]+/gu), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
