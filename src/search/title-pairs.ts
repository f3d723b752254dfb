import { phraseKey, type Lexicon } from './lexicon.ts';
import { pagesOfSteps, stepsOf } from './steps.ts';
import type { TitlePairs } from './title-pieces.ts';

/** Documents for one more file: a search of an archive of 10,000 reads a few kB of each file it needs. */
const DOCUMENTS_A_FILE = 1250;
const MOST_FILES = 8;

/** Page numbers by pair of syllables, as steps from one to the next. */
type PairSteps = Record<string, number[]>;

const filesFor = (documents: number): number =>
  Math.min(MOST_FILES, Math.max(1, Math.ceil(documents / DOCUMENTS_A_FILE)));

/** Spreads pairs evenly over the files (FNV-1a). */
function fileOf(pair: string, documents: number): string {
  let hash = 0x811c9dc5;
  for (const sign of pair) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return `luu-titles-${String((hash >>> 0) % filesFor(documents))}.json`;
}

/** Each two syllables side by side, without marks: `quan su` of `Quân sự`. */
export function syllablePairs(text: string): string[] {
  const words = phraseKey(text).split(' ');
  return words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
}

/** Gathers which titles have the pairs of syllables that words of the lexicon are made of, in the order of page numbers. */
export function titlePairCounter(lexicon: Lexicon): {
  add: (title: string) => void;
  files: () => Record<string, PairSteps>;
} {
  const asked = new Set(
    Array.from(lexicon.entries, ([key, { others, same }]) => [key, ...others, ...same]).flatMap(
      (texts) => texts.flatMap(syllablePairs),
    ),
  );
  const pages = new Map<string, number[]>();
  let documents = 0;
  return {
    add: (title) => {
      for (const pair of new Set(syllablePairs(title))) {
        if (!asked.has(pair)) continue;
        const known = pages.get(pair);
        if (known) known.push(documents);
        else pages.set(pair, [documents]);
      }
      documents += 1;
    },
    files: () => {
      const files: Record<string, PairSteps> = {};
      for (const [pair, list] of [...pages].sort(([a], [b]) => (a < b ? -1 : 1))) {
        (files[fileOf(pair, documents)] ??= {})[pair] = stepsOf(list);
      }
      for (let at = 0; at < filesFor(documents); at++)
        files[`luu-titles-${String(at)}.json`] ??= {};
      return files;
    },
  };
}

/** Begins to fetch what is known of pairs. */
export function fetchTitlePairs(
  json: (path: string) => Promise<unknown>,
  documents: number,
  pairs: readonly string[],
): void {
  // whoever needs it asks again, and is told of a failure
  for (const pair of pairs) json(fileOf(pair, documents)).catch(() => undefined);
}

/** Reads what `titlePairCounter` wrote, a file when it is first needed. Rejects as `json` does. */
export function titlePairsOf(
  json: (path: string) => Promise<unknown>,
  documents: number,
): TitlePairs {
  return async (pair) => {
    const pairs = (await json(fileOf(pair, documents))) as PairSteps;
    return pagesOfSteps(Object.hasOwn(pairs, pair) ? (pairs[pair] ?? []) : []);
  };
}
