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
const LIKE = 0.5;
const LIKE_OF_NUMBER = 0.35;
/** How much more a link weighs if both are the same provision. */
const NUMBERED = 1.3;
/** Blocks of the other text that one is weighed against. */
const MOST = 4;
/** One row of three words in so many is looked up. */
const SAMPLE = 2;

/** The blocks of a text with their words. */
export function wordedBlocks(blocks: readonly TextBlock[]): WordedBlock[] {
  return blocks.map((block) => ({
    ...block,
    words: wordsOf(block.text),
    withheld: block.text.includes('[lược]'),
  }));
}

/**
 * Which blocks of two texts may belong together by their words: the same, or rows of three that both have. Headings belong
 * to headings only.
 */
export function blockLinks(a: readonly WordedBlock[], b: readonly WordedBlock[]): BlockLink[] {
  const whole = placesBy(a, ({ text, heading }) => [keyOf(text, heading)]);
  const rows = placesBy(a, ({ words }) => rowsOf(words, SAMPLE));
  const shared = new Uint32Array(a.length);
  const links: BlockLink[] = [];
  for (const [at, block] of b.entries()) {
    const equal = whole.get(keyOf(block.text, block.heading)) ?? [];
    const places =
      equal.length > 0 ? nearest(equal, at, a.length, b.length) : mostShared(block, rows, shared);
    for (const place of places) {
      const link = linkOf(a[place], block, LIKE);
      if (link) links.push({ a: place, b: at, ...link });
    }
  }
  return links;
}

/**
 * The same links with what numbers say: `provision` gives the place in `a` of the provision that a block of `b` is. Of one
 * provision less likeness is enough, and a heading is that of its number whatever it is called now.
 */
export function numberedLinks(
  a: readonly WordedBlock[],
  b: readonly WordedBlock[],
  links: readonly BlockLink[],
  provision: (b: number) => number | undefined,
): BlockLink[] {
  const linked = new Set<number>();
  const found = links.map((link) => {
    if (provision(link.b) !== link.a) return link;
    linked.add(link.b);
    return { ...link, weight: link.weight * NUMBERED };
  });
  for (const [at, block] of b.entries()) {
    const place = provision(at);
    if (place === undefined || linked.has(at)) continue;
    const link = linkOf(a[place], block, block.heading ? 0 : LIKE_OF_NUMBER);
    if (link) found.push({ a: place, b: at, ...link, weight: link.weight * NUMBERED });
  }
  return found;
}

/** What two blocks weigh together, at least `least` alike; long ones weigh more. `null` where they do not belong together. */
function linkOf(
  a: WordedBlock | undefined,
  b: WordedBlock,
  least: number,
): Pick<BlockLink, 'weight' | 'likeness'> | null {
  if (a?.heading !== b.heading) return null;
  const equal = a.text === b.text;
  if ((a.withheld || b.withheld) && !equal) return null;
  const [one, other] = [a.words.length, b.words.length];
  const short = Math.min(one, other);
  // however alike they are, the longer has too much that the shorter lacks
  if (!equal && (2 * short) / (one + other || 1) < least) return null;
  const share = equal ? 1 : likeness(a.words, b.words);
  if (share < least) return null;
  return { likeness: share, weight: (share + (equal ? 0.2 : 0.05)) * Math.sqrt(1 + short) };
}

const keyOf = (text: string, heading: boolean): string => `${heading ? '#' : ''}${text}`;

function placesBy<K>(
  blocks: readonly WordedBlock[],
  keysOf: (block: WordedBlock) => readonly K[],
): Map<K, number[]> {
  const places = new Map<K, number[]>();
  for (const [at, block] of blocks.entries())
    for (const key of keysOf(block)) {
      const list = places.get(key);
      if (!list) places.set(key, [at]);
      // of a row that a block has several times one
      else if (list.at(-1) !== at) list.push(at);
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

/** The blocks that have most rows in common with one; `shared` has a count of 0 for each, and again afterwards. */
function mostShared(
  { words }: WordedBlock,
  rows: ReadonlyMap<number, number[]>,
  shared: Uint32Array,
): number[] {
  const found: number[] = [];
  for (const row of new Set(rowsOf(words, SAMPLE))) {
    const places = rows.get(row);
    // words that stand everywhere tell nothing
    if (!places || places.length > COMMON) continue;
    for (const place of places) {
      const count = shared[place] ?? 0;
      if (count === 0) found.push(place);
      shared[place] = count + 1;
    }
  }
  const most = found.toSorted((x, y) => (shared[y] ?? 0) - (shared[x] ?? 0)).slice(0, MOST);
  for (const place of found) shared[place] = 0;
  return most;
}

const COMMON = 40;
