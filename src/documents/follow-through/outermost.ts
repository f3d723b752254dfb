/** Words without those that another of them contains: `quốc phòng` says nothing beside `giáo dục quốc phòng`. */
export function outermost(words: readonly string[]): string[] {
  const inner = new Set<string>();
  for (const word of words) addParts(word, inner);
  return inner.size === 0 ? [...words] : words.filter((word) => !inner.has(word));
}

/** All that whole syllables of a word make, save the word; it has five at most. */
function addParts(word: string, parts: Set<string>): void {
  for (let from = 0; from >= 0; from = next(word, from))
    for (let to = word.length; to > from; to = word.lastIndexOf(' ', to - 1))
      if (to - from < word.length) parts.add(word.slice(from, to));
}

/** Where the next syllable begins; -1 behind the last. */
function next(word: string, from: number): number {
  const blank = word.indexOf(' ', from);
  return blank < 0 ? -1 : blank + 1;
}
