import type { Place } from '../../schema/locate-yaml.ts';

/** Signs that mean something in an expression. */
const SPECIAL = /[.*+?^${}()|[\]\\/]/gu;

/** Where one of some names first stands in the body of a file, blanks and line ends alike; `null` where none does. */
export function placeOfWords(source: string, names: readonly string[]): Place | null {
  const body = /^---\n.*?\n---(?:\n|$)/su.exec(source)?.[0].length ?? 0;
  const text = source.slice(body);
  let first: number | null = null;
  for (const name of names) {
    const words = name
      .trim()
      .split(/\s+/u)
      .map((word) => word.replace(SPECIAL, '\\$&'));
    const at = text.search(
      new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu'),
    );
    if (at >= 0 && (first === null || at < first)) first = at;
  }
  if (first === null) return null;
  const before = source.slice(0, body + first).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
