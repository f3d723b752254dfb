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
/** From this likeness on a block is told as nearly the same; measured, see tests/unit/documents/repeated. */
export const NEAR = 0.8;
/** One in so many rows of three words is looked up; more would find no more. */
const SAMPLE = 3;
/** Blocks of the earlier text that are weighed against one of the later. */
const MOST_WEIGHED = 3;

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
  /** Blocks by the hash of their words, years left out. */
  whole: Map<number, BlockWords[]>;
  /** Blocks by some of their rows of three words. */
  rows: Map<number, BlockWords[]>;
}

function indexOf(blocks: readonly BlockWords[]): Known {
  const known: Known = { whole: new Map(), rows: new Map() };
  for (const block of blocks) {
    add(known.whole, hashOf(block.words), block);
    for (const row of rowsOf(block.words, SAMPLE)) add(known.rows, row, block);
  }
  return known;
}

function add(map: Map<number, BlockWords[]>, key: number, block: BlockWords): void {
  const list = map.get(key);
  if (!list) map.set(key, [block]);
  else if (list.at(-1) !== block) list.push(block);
}

function matchOf({ words }: BlockWords, known: Known, years: number): Match | null {
  let moved: Match | null = null;
  for (const of of known.whole.get(hashOf(words)) ?? []) {
    const change = yearsMoved(words, of.words);
    if (change === 0) return { how: 'exact', likeness: 1, of };
    if (change === years) moved ??= { how: 'year', likeness: 1, of };
  }
  return moved ?? nearest(words, known.rows);
}

/** 0 where two rows of words are one, else by how much the years in them moved on; `null` where they differ otherwise. */
function yearsMoved(now: readonly number[], then: readonly number[]): number | null {
  if (now.length !== then.length) return null;
  let moved = 0;
  for (const [at, word] of now.entries()) {
    const old = then[at] ?? 0;
    if (word === old) continue;
    if (!isYear(word) || !isYear(old) || (moved !== 0 && word - old !== moved)) return null;
    moved = word - old;
  }
  return moved;
}

/** The block that shares most words, where they are enough. */
function nearest(words: readonly number[], rows: Known['rows']): Match | null {
  const shared = new Map<BlockWords, number>();
  for (const row of rowsOf(words, SAMPLE))
    for (const block of rows.get(row) ?? []) shared.set(block, (shared.get(block) ?? 0) + 1);
  const candidates = [...shared].sort(([, a], [, b]) => b - a).slice(0, MOST_WEIGHED);
  let best: Match | null = null;
  for (const [of] of candidates) {
    const share = likeness(words, of.words);
    if (share >= NEAR && share > (best?.likeness ?? 0)) best = { how: 'near', likeness: share, of };
  }
  return best;
}

function hashOf(words: readonly number[]): number {
  let hash = words.length;
  for (const word of words) hash = (Math.imul(hash, 31) + plainWord(word)) | 0;
  return hash;
}
