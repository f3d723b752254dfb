/** Syllables and numbers of a text, without marks and case: `Đảng ủy` and `đảng uỷ` are the same two. */
export function syllables(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Stands for an allowed name: no text has it, so no run goes through it. */
const NAME = '·';

/** Puts one sign in place of every allowed name, the longest first. */
export function withoutNames(words: readonly string[], names: readonly string[]): string[] {
  const lists = names.map(syllables).sort((a, b) => b.length - a.length);
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    const name = lists.find((list) => list.every((word, index) => words[at + index] === word));
    out.push(name ? NAME : (words[at] ?? ''));
    at += name?.length ?? 1;
  }
  return out;
}

/** Longest runs of at least `length` syllables that both texts have, allowed names aside; in order of `ours`. */
export function sharedRuns(
  ours: string,
  theirs: string,
  names: readonly string[],
  length: number,
): string[] {
  const source = syllables(theirs);
  const places = Map.groupBy(
    source.map((_, at) => at).filter((at) => at + length <= source.length),
    (at) => source.slice(at, at + length).join(' '),
  );
  const words = withoutNames(syllables(ours), names);
  const runs: string[] = [];
  for (let at = 0; at + length <= words.length;) {
    const starts = places.get(words.slice(at, at + length).join(' ')) ?? [];
    const reach = (start: number): number => {
      let n = length;
      while (at + n < words.length && words[at + n] === source[start + n]) n += 1;
      return n;
    };
    const longest = Math.max(0, ...starts.map(reach));
    if (longest > 0) runs.push(words.slice(at, at + longest).join(' '));
    at += longest || 1;
  }
  return runs;
}
