import type { Block } from '../document.ts';
import { isYear, type BlockWords } from './block-words.ts';
import { likeness } from './likeness.ts';
import { plainWord, rowsOf } from './word-rows.ts';

/** A block that says again what a block of an earlier text said. */
export interface RepeatedBlock extends Pick<Block, 'anchor' | 'number'> {
  /** `exact`: word for word; `year`: only years moved on, all by as much; `near`: nearly the same words. */
  how: 'exact' | 'year' | 'near';
  /** Share of words in common, 0 to 1; years count as the same. */
  likeness: number;
  /** The block of the earlier text. */
  of: Pick<Block, 'anchor' | 'number'>;
}

/** What a text says again, and how much of it is new. */
export interface Repeats {
  blocks: RepeatedBlock[];
  /** Words of the blocks that were compared. */
  words: number;
  /** Of these, those that the earlier text has not: whole blocks, and of a nearly repeated one the words that differ. */
  newWords: number;
}

/** Shorter blocks are forms of speech: “Tổ chức thực hiện:”. */
export const FEWEST_WORDS = 8;
/** From this likeness on a block is told as nearly the same; measured by tests/content/repeated-threshold.test.ts. */
export const NEAR = 0.8;
/** One in so many rows of three words is looked up; more would find no more. */
const SAMPLE = 3;
/** Share of its rows that a block has in common with one that is worth being weighed; of `NEAR` blocks it is about half. */
const FEWEST_ROWS = 0.2;

/**
 * Which blocks of `text` say again what a block of `earlier` said; `years` is by how much the later text's year of work is
 * later. Each block is compared with the whole earlier text, wherever its passages stand now.
 */
export function repeatedBlocks(
  text: readonly BlockWords[],
  earlier: readonly BlockWords[],
  years: number,
): Repeats {
  const known = indexOf(earlier.filter(({ words }) => words.length >= FEWEST_WORDS));
  const found: Repeats = { blocks: [], words: 0, newWords: 0 };
  for (const block of text) {
    const { anchor, number, words } = block;
    found.words += words.length;
    const match = words.length < FEWEST_WORDS ? null : matchOf(block, known, years);
    if (match) {
      const { how, of } = match;
      found.blocks.push({
        anchor,
        number,
        how,
        likeness: match.likeness,
        of: { anchor: of.anchor, number: of.number },
      });
    }
    found.newWords += match ? Math.round(words.length * (1 - match.likeness)) : words.length;
  }
  return found;
}

type Match = Pick<RepeatedBlock, 'how' | 'likeness'> & { of: BlockWords };

interface Known {
  blocks: readonly BlockWords[];
  /** Blocks by the hash of their words, years left out. */
  whole: Map<number, BlockWords[]>;
  /** Places of blocks by some of their rows of three words; of several with one row the first. */
  rows: Map<number, number>;
  /** Of each block how many rows the one that is looked for has in common with it; emptied each time. */
  shared: Uint32Array;
}

function indexOf(blocks: readonly BlockWords[]): Known {
  const shared = new Uint32Array(blocks.length);
  const known: Known = { blocks, whole: new Map(), rows: new Map(), shared };
  for (const [at, block] of blocks.entries()) {
    const hash = hashOf(block.words);
    const list = known.whole.get(hash);
    if (list) list.push(block);
    else known.whole.set(hash, [block]);
    for (const row of rowsOf(block.words, SAMPLE)) {
      if (!known.rows.has(row)) known.rows.set(row, at);
    }
  }
  return known;
}

function matchOf({ words }: BlockWords, known: Known, years: number): Match | null {
  let moved: Match | null = null;
  for (const of of known.whole.get(hashOf(words)) ?? []) {
    const change = yearsMoved(words, of.words);
    if (change === 0) return { how: 'exact', likeness: 1, of };
    if (change === years) moved ??= { how: 'year', likeness: 1, of };
  }
  return moved ?? nearest(words, known);
}

/** 0 where two rows of words are one, else by how much the years in them moved on; `null` where they differ otherwise. */
function yearsMoved(now: readonly number[], then: readonly number[]): number | null {
  if (now.length !== then.length) return null;
  let moved = 0;
  for (let at = 0; at < now.length; at += 1) {
    const word = now[at] ?? 0;
    const old = then[at] ?? 0;
    if (word === old) continue;
    if (!isYear(word) || !isYear(old) || (moved !== 0 && word - old !== moved)) return null;
    moved = word - old;
  }
  return moved;
}

/** The block that has most rows of three words in common, where its words are alike enough. */
function nearest(words: readonly number[], { blocks, rows, shared }: Known): Match | null {
  const own = rowsOf(words, SAMPLE);
  shared.fill(0);
  let [best, most] = [-1, 0];
  for (const row of own) {
    const place = rows.get(row);
    if (place === undefined) continue;
    const count = (shared[place] ?? 0) + 1;
    shared[place] = count;
    if (count > most) [best, most] = [place, count];
  }
  const of = blocks[best];
  // most texts have a few such rows in common by chance
  if (!of || most < own.length * FEWEST_ROWS) return null;
  const share = likeness(words, of.words);
  return share >= NEAR ? { how: 'near', likeness: share, of } : null;
}

function hashOf(words: readonly number[]): number {
  let hash = words.length;
  for (const word of words) hash = (Math.imul(hash, 31) + plainWord(word)) | 0;
  return hash;
}
