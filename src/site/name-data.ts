import type { NameLetter } from './place-index.ts';

/**
 * What the search for a place fetches of one letter. Words that many names share are kept once: a row is the name, then
 * numbers into `words`: what the place is, what became of it, path of the page, and of which place that page is (0: of
 * this very one). 0 is always the empty word.
 */
export interface NameData {
  words: string[];
  rows: [name: string, about: number, now: number, path: number, near: number][];
}

/** The names of one letter as data; what `names` holds, in its order. */
export function nameData({ names }: Pick<NameLetter, 'names'>): NameData {
  const numbers = new Map<string, number>([['', 0]]);
  const number = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const rows = names.map(({ name, path, near, about, now }): NameData['rows'][number] => [
    name,
    number(about),
    number(now ?? ''),
    number(path ?? near?.path ?? ''),
    number(path === null ? (near?.text ?? '') : ''),
  ]);
  return { words: [...numbers.keys()], rows };
}
