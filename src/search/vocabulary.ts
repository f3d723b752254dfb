import { fold } from '#vietnamese/fold.ts';

/** All words of the archive with the number of documents that have them, most frequent first; lies beside the index. */
export interface VocabularyData {
  words: [form: string, documents: number][];
}

export const VOCABULARY_FILE = 'luu-words.json';

/** A word of the archive. */
export interface KnownWord {
  /** Small letters, with marks. */
  form: string;
  documents: number;
}

/** The words of the archive by their form without marks, most frequent first. */
export type Vocabulary = ReadonlyMap<string, readonly KnownWord[]>;

export function vocabularyOf({ words }: VocabularyData): Vocabulary {
  const vocabulary = new Map<string, KnownWord[]>();
  for (const [form, documents] of words) {
    const key = fold(form);
    const known = vocabulary.get(key);
    if (known) known.push({ form, documents });
    else vocabulary.set(key, [{ form, documents }]);
  }
  return vocabulary;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Longer ones are no words: rows of letters, addresses. */
const LONGEST = 20;

/** Counts words while records go by. */
export function vocabularyCounter(): { add: (text: string) => void; data: () => VocabularyData } {
  const counts = new Map<string, number>();
  return {
    /** One document. */
    add: (text) => {
      const words = new Set(text.toLowerCase().match(WORD));
      for (const word of words)
        if (word.length <= LONGEST) counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    data: () => ({
      words: [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    }),
  };
}
