const WORD = /[\p{L}\p{M}\p{N}]+/gu;

interface Candidate {
  words: string[];
  /** Place of the phrase in the list given. */
  phrase: number;
}

/** Counts in how many texts each phrase stands, all of its ways to be written taken as one; texts in NFC. */
export function phraseCounter(phrases: readonly (readonly string[])[]): {
  /** One document. */
  add: (text: string) => void;
  /** Documents by place in the list. */
  counts: () => readonly number[];
} {
  const byFirst = new Map<string, Candidate[]>();
  for (const [phrase, ways] of phrases.entries())
    for (const way of ways) {
      const [first, ...words] = way.toLowerCase().match(WORD) ?? [];
      if (first === undefined) continue;
      const known = byFirst.get(first);
      if (known) known.push({ words, phrase });
      else byFirst.set(first, [{ words, phrase }]);
    }
  const counts = phrases.map(() => 0);
  return {
    add: (text) => {
      const words = text.toLowerCase().match(WORD) ?? [];
      const found = new Set<number>();
      for (const [at, word] of words.entries())
        for (const candidate of byFirst.get(word) ?? [])
          if (candidate.words.every((next, index) => words[at + 1 + index] === next))
            found.add(candidate.phrase);
      for (const phrase of found) counts[phrase] = (counts[phrase] ?? 0) + 1;
    },
    counts: () => counts,
  };
}
