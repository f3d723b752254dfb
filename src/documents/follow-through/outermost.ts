/** Words without those that another of them contains: `quốc phòng` says nothing beside `giáo dục quốc phòng`. */
export function outermost(words: readonly string[]): string[] {
  return words.filter(
    (word) =>
      !words.some((other) => other.length > word.length && ` ${other} `.includes(` ${word} `)),
  );
}
