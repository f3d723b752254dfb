import { wordsOf } from '../repeated/block-words.ts';
import { likeness } from '../repeated/likeness.ts';
import { rowsOf } from '../repeated/word-rows.ts';
import type { TextBlock } from '../history/text-block.ts';
import type { Link } from './heaviest-chain.ts';

/** A block with its words as numbers (repeated/block-words). */
export interface WordedBlock extends TextBlock {
  words: readonly number[];
  /** Something is withheld in it: it is like a block that is the same to the letter, and like no other. */
  withheld: boolean;
}

/** A link of two blocks and what it rests on. */
export interface BlockLink extends Link {
  /** Share of words in common, 0 to 1. */
  likeness: number;
}

/** Less alike than this, two blocks are one gone and one come; with the same number less is enough. */
const LIKE = 0.4;
const LIKE_OF_NUMBER = 0.2;
/** Blocks of the other text that one is weighed against. */
const MOST = 6;

/** The blocks of a text with their words. */
export function wordedBlocks(blocks: readonly TextBlock[]): WordedBlock[] {
  return blocks.map((block) => ({
    ...block,
    words: wordsOf(block.text),
    withheld: block.text.includes('[lược]'),
  }));
}

/**
 * Which blocks of two texts may belong together: by the number of their provision (`sameNumber` gives the place in `a` of
 * that of a block of `b`), by the same words, by words in a row that both have. Headings belong to headings only.
 */
export function blockLinks(
  a: readonly WordedBlock[],
  b: readonly WordedBlock[],
  sameNumber: (b: number) => number | undefined,
): BlockLink[] {
  const whole = placesBy(a, ({ text, heading }) => [keyOf(text, heading)]);
  const rows = placesBy(a, ({ words }) => new Set(rowsOf(words, 1)));
  const links: BlockLink[] = [];
  for (const [at, block] of b.entries()) {
    const numbered = sameNumber(at);
    const equal = whole.get(keyOf(block.text, block.heading)) ?? [];
    const candidates = new Set(nearest(equal, at, a.length, b.length));
    if (numbered !== undefined) candidates.add(numbered);
    if (equal.length === 0) for (const place of mostShared(block, rows)) candidates.add(place);
    for (const place of candidates) {
      const other = a[place];
      const link = other && linkOf(other, block, numbered === place);
      if (link) links.push({ a: place, b: at, ...link });
    }
  }
  return links;
}

function linkOf(
  a: WordedBlock,
  b: WordedBlock,
  sameNumber: boolean,
): Pick<BlockLink, 'weight' | 'likeness'> | null {
  if (a.heading !== b.heading) return null;
  const equal = a.text === b.text;
  if ((a.withheld || b.withheld) && !equal) return null;
  const share = equal ? 1 : likeness(a.words, b.words);
  const least = sameNumber ? LIKE_OF_NUMBER : LIKE;
  // a heading of the same number is that provision, whatever it is called now
  if (share < least && !(sameNumber && a.heading)) return null;
  const size = Math.sqrt(1 + Math.min(a.words.length, b.words.length));
  return { likeness: share, weight: (share + (sameNumber ? 0.3 : 0) + (equal ? 0.2 : 0)) * size };
}

const keyOf = (text: string, heading: boolean): string => `${heading ? '#' : ''}${text}`;

function placesBy<K>(
  blocks: readonly WordedBlock[],
  keysOf: (block: WordedBlock) => Iterable<K>,
): Map<K, number[]> {
  const places = new Map<K, number[]>();
  for (const [at, block] of blocks.entries())
    for (const key of keysOf(block)) {
      const list = places.get(key);
      if (list) list.push(at);
      else places.set(key, [at]);
    }
  return places;
}

/** Of places with the same words those that stand about as far into their text. */
function nearest(places: readonly number[], at: number, sizeA: number, sizeB: number): number[] {
  if (places.length <= MOST) return [...places];
  const there = (at / sizeB) * sizeA;
  // and the one at the very same place, for a text held against itself
  const sorted = places.toSorted((x, y) => Math.abs(x - there) - Math.abs(y - there));
  return [...sorted.slice(0, MOST), ...(places.includes(at) ? [at] : [])];
}

function mostShared({ words }: WordedBlock, rows: ReadonlyMap<number, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const row of new Set(rowsOf(words, 1))) {
    const places = rows.get(row) ?? [];
    // words that stand everywhere tell nothing
    if (places.length > COMMON) continue;
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, x], [, y]) => y - x)
    .slice(0, MOST)
    .map(([place]) => place);
}

const COMMON = 40;
