/** Words without those that another of them contains: `quốc phòng` says nothing beside `giáo dục quốc phòng`. */
export function outermost(words: readonly string[]): string[] {
  const whole = words.map((word) => ` ${word} `);
  return words.filter((_, at) => {
    const own = whole[at] ?? '';
    return !whole.some((other) => other.length > own.length && other.includes(own));
  });
}
