/**
 * Words as they are told to people: pairs of syllables that follow on each other as one, `rà soát` and `soát nguồn` as `rà soát
 * nguồn`. The order is that of the first of each.
 */
export function joinPairs(words: readonly string[]): string[] {
  const left = [...words];
  for (let at = 0; at < left.length; at += 1) {
    for (let next = follower(left, at); next >= 0; next = follower(left, at)) {
      left[at] = `${left[at] ?? ''} ${lastOf(left[next] ?? '')}`;
      left.splice(next, 1);
      if (next < at) at -= 1;
    }
  }
  return left;
}

const lastOf = (word: string): string => word.slice(word.lastIndexOf(' ') + 1);

/** Where the pair stands that begins with the last syllable of this word; -1 where none does. */
function follower(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  if (!word.includes(' ')) return -1;
  const start = `${lastOf(word)} `;
  return words.findIndex(
    (other, place) => place !== at && other.startsWith(start) && other.split(' ').length === 2,
  );
}
