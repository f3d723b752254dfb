import type { BlockLink, WordedBlock } from './block-links.ts';
import { heaviestChain, type Link } from './heaviest-chain.ts';

/** A part of a text: its heading and the blocks up to the next one; the first may have no heading. */
interface Part {
  /** Place of the heading; -1 for what stands before the first. */
  heading: number;
  anchor: string;
  title: string;
  /** Places of its blocks by their number within the part: `1`, `2.a`. */
  blocks: Map<string, number>;
}

/** What a heading of the same number says for two parts belonging together; much less than their words do. */
const NUMBER = 0.6;
const TITLE = 3;

/**
 * Gives for a place of `b` that of the same provision in `a`: parts are paired first, by the words they share (`links`), by
 * title and by number, in order; then the blocks of two such parts by their number. So a provision finds its like also where
 * one that was put in before it has moved all numbers.
 */
export function sameProvision(
  a: readonly WordedBlock[],
  b: readonly WordedBlock[],
  links: readonly BlockLink[],
): (b: number) => number | undefined {
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  const [inA, inB] = [partAt(a), partAt(b)];
  const found = new Map<number, number>();
  for (const { a: one, b: other } of heaviestChain(partLinks(partsA, partsB, links, inA, inB))) {
    const [old, now] = [partsA[one], partsB[other]];
    if (!old || !now) continue;
    if (old.heading >= 0 && now.heading >= 0) found.set(now.heading, old.heading);
    for (const [number, at] of now.blocks) {
      const place = old.blocks.get(number);
      if (place !== undefined) found.set(at, place);
    }
  }
  return (at) => found.get(at);
}

function partLinks(
  a: readonly Part[],
  b: readonly Part[],
  links: readonly BlockLink[],
  inA: readonly number[],
  inB: readonly number[],
): Link[] {
  const weights = new Map<number, number>();
  const add = (one: number, other: number, weight: number): void => {
    const key = one * b.length + other;
    weights.set(key, (weights.get(key) ?? 0) + weight);
  };
  for (const link of links) add(inA[link.a] ?? 0, inB[link.b] ?? 0, link.weight);
  const byAnchor = new Map(a.map(({ anchor }, at) => [anchor, at]));
  const byTitle = new Map(a.map(({ title }, at) => [title, at]));
  for (const [at, { anchor, title }] of b.entries()) {
    const numbered = byAnchor.get(anchor);
    if (numbered !== undefined) add(numbered, at, NUMBER);
    const titled = byTitle.get(title);
    if (titled !== undefined) add(titled, at, TITLE);
  }
  return [...weights].map(([key, weight]) => ({
    a: Math.floor(key / b.length),
    b: key % b.length,
    weight,
  }));
}

function partsOf(blocks: readonly WordedBlock[]): Part[] {
  const parts: Part[] = [{ heading: -1, anchor: '', title: '', blocks: new Map() }];
  for (const [at, { heading, anchor, number, text }] of blocks.entries()) {
    if (heading) parts.push({ heading: at, anchor: anchor ?? '', title: text, blocks: new Map() });
    else if (number !== null) {
      const local = number.slice(number.indexOf('.') + 1);
      const part = parts.at(-1);
      if (part && !part.blocks.has(local)) part.blocks.set(local, at);
    }
  }
  return parts;
}

/** Of each block the place of its part. */
function partAt(blocks: readonly WordedBlock[]): number[] {
  let part = 0;
  return blocks.map(({ heading }) => (heading ? (part += 1) : part));
}
