import { placeTones } from '../vietnamese/place-tones.ts';

/** Names by which texts cite laws, ready to be looked for in a text of lower case with its tones placed. */
export interface CitationNames {
  /** Places of the text where a name begins, as `[start, end)`, longest names first, without overlaps. */
  find: (spelled: string) => [start: number, end: number][];
  /** True for the key (`nameKey`) of one of the names. */
  has: (key: string) => boolean;
}

/** A name in one spelling: lower case, tones placed, blanks single. Two spellings of one name have one key. */
export function nameKey(name: string): string {
  return placeTones(name).toLowerCase().replace(/\s+/gu, ' ').trim();
}

/**
 * Compiles names for `recognise`; make it once.
 *
 * Two steps, because one expression of sixty long names costs five times as much: the first three words of all names are
 * looked for, and where they stand a tree of the names is tried.
 */
export function citationNames(names: Iterable<string>): CitationNames {
  const keys = [...new Set([...names].map(nameKey))].filter(Boolean);
  if (keys.length === 0) return { find: () => [], has: () => false };
  const all = new Set(keys);
  const words = keys.sort((a, b) => b.length - a.length).map((key) => key.split(' '));
  const starts = new RegExp(branches(words.map((name) => name.slice(0, 3))), 'gu');
  const whole = new RegExp(`${branches(words)}(?![\\p{L}\\p{N}])`, 'uy');
  return {
    find: (spelled) => {
      const found: [number, number][] = [];
      starts.lastIndex = 0;
      for (let start = starts.exec(spelled); start; start = starts.exec(spelled)) {
        whole.lastIndex = start.index;
        const isName = whole.test(spelled);
        if (isName) found.push([start.index, whole.lastIndex]);
        // words that only begin as a name may hold the beginning of another
        starts.lastIndex = isName ? whole.lastIndex : start.index + 1;
      }
      return found;
    },
    has: (key) => all.has(key),
  };
}

/** An expression of alternatives in which names with the same first words share a branch; the longer name comes first. */
function branches(names: readonly (readonly string[])[]): string {
  const byFirst = Map.groupBy(
    names.filter((words) => words.length > 0),
    ([first = '']) => first,
  );
  const parts = [...byFirst].map(([first, group]) => {
    const rest = group.map((words) => words.slice(1));
    const longer = branches(rest);
    const ends = rest.some((words) => words.length === 0);
    const tail = longer === '' ? '' : String.raw`\s+${longer}`;
    return escape(first) + (tail && ends ? `(?:${tail})?` : tail);
  });
  return parts.length === 0 ? '' : `(?:${parts.join('|')})`;
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
