import type { Place } from '../../schema/locate-yaml.ts';

/** Signs that mean something in an expression. */
const SPECIAL = /[.*+?^${}()|[\]\\/]/gu;
const WORD = /[\p{L}\p{N}]/u;

/** Where one of some names first stands in the body of a file, blanks and line ends alike; `null` where none does. */
export function placeOfWords(source: string, names: readonly string[]): Place | null {
  const body = /^---\n.*?\n---(?:\n|$)/su.exec(source)?.[0].length ?? 0;
  const text = source.slice(body).toLowerCase();
  const found = names.flatMap((name) => placeIn(text, name.trim().toLowerCase()) ?? []);
  if (found.length === 0) return null;
  const before = source.slice(0, body + Math.min(...found)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Mostly a name stands on one line; only where it does not, blanks are looked at one by one, which takes far longer. */
function placeIn(text: string, name: string): number | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (isWhole(text, at, at + name.length)) return at;
  if (!/\s/u.test(name)) return null;
  for (const { index, 0: written } of text.matchAll(spread(name)))
    if (isWhole(text, index, index + written.length)) return index;
  return null;
}

function isWhole(text: string, start: number, end: number): boolean {
  return !WORD.test(text.charAt(start - 1)) && !WORD.test(text.charAt(end));
}

const spreads = new Map<string, RegExp>();

/** A name whose blanks may be any. */
function spread(name: string): RegExp {
  const known = spreads.get(name);
  if (known) return known;
  const words = name.split(/\s+/u).map((word) => word.replace(SPECIAL, '\\$&'));
  const made = new RegExp(words.join('\\s+'), 'gu');
  spreads.set(name, made);
  return made;
}
