import { wordsOf } from '../history/diff-words.ts';
import type { TextBlock } from '../history/text-block.ts';
import {
  blockLinks,
  numberedLinks,
  wordedBlocks,
  type BlockLink,
  type WordedBlock,
} from './block-links.ts';
import { heaviestChain } from './heaviest-chain.ts';
import { sameProvision } from './same-provision.ts';

/**
 * A line of a comparison, by the places of its blocks in the two texts. `same`, `changed` and `replaced` (the same provision
 * with other words) keep the order of both; `moved` stands where the second text has the block, and `away` where the first had it.
 */
export type ComparedRow =
  | { kind: 'same' | 'changed' | 'replaced'; a: number; b: number }
  | { kind: 'moved' | 'away'; a: number; b: number }
  | { kind: 'removed'; a: number; b: null }
  | { kind: 'added'; a: null; b: number };

/** Shorter blocks, and less alike ones, are not told as moved. */
const MOVED = { words: 8, likeness: 0.6 };

/**
 * Two texts side by side, block by block: every block of either stands in one row, a moved one in two (`moved`, `away`).
 * Rows follow the order of the second text; what only the first has stands where it was. Where something is withheld in a
 * block, it is beside its like only if both are the same to the letter: nothing shows what was taken out.
 */
export function compareTexts(a: readonly TextBlock[], b: readonly TextBlock[]): ComparedRow[] {
  const [old, now] = [wordedBlocks(a), wordedBlocks(b)];
  const byWords = blockLinks(old, now);
  const provision = sameProvision(old, now, byWords);
  const links = numberedLinks(old, now, byWords, provision);
  const chain = heaviestChain(links);
  const moved = movedBlocks(links, chain, old);
  const movedTo = new Map([...moved].map(([to, from]) => [from, to]));
  const rows: ComparedRow[] = [];
  let [inOld, inNow] = [0, 0];
  const leave = (end: number): void => {
    for (; inOld < end; inOld += 1) {
      const to = movedTo.get(inOld);
      rows.push(
        to === undefined
          ? { kind: 'removed', a: inOld, b: null }
          : { kind: 'away', a: inOld, b: to },
      );
    }
  };
  const tell = (endOld: number, endNow: number): void => {
    const replaced = replacedBlocks(old, now, provision, [inOld, endOld], [inNow, endNow], moved);
    // what went is told before what came in its place
    if (replaced.size === 0) leave(endOld);
    for (; inNow < endNow; inNow += 1) {
      const [from, was] = [moved.get(inNow), replaced.get(inNow)];
      if (was !== undefined) {
        leave(was);
        rows.push({ kind: 'replaced', a: was, b: inNow });
        inOld = was + 1;
      } else if (from === undefined) rows.push({ kind: 'added', a: null, b: inNow });
      else rows.push({ kind: 'moved', a: from, b: inNow });
    }
    leave(endOld);
  };
  for (const link of chain) {
    tell(link.a, link.b);
    const same = saysTheSame(old[link.a], now[link.b]);
    rows.push({ kind: same ? 'same' : 'changed', a: link.a, b: link.b });
    inOld = link.a + 1;
    inNow = link.b + 1;
  }
  tell(old.length, now.length);
  return rows;
}

const saysTheSame = (a: WordedBlock | undefined, b: WordedBlock | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.text === b.text ||
    // most differ in their signs; else it depends on where blanks stand
    (withoutBlanks(a.text) === withoutBlanks(b.text) &&
      wordsOf(a.text).join(' ') === wordsOf(b.text).join(' ')));

const withoutBlanks = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

/**
 * Within a stretch in which nothing is alike, the blocks of `b` that are the same provision as one of `a`, by their places
 * and in order. Not where something is withheld.
 */
function replacedBlocks(
  a: readonly WordedBlock[],
  b: readonly WordedBlock[],
  provision: (b: number) => number | undefined,
  [fromA, endA]: readonly [number, number],
  [fromB, endB]: readonly [number, number],
  moved: ReadonlyMap<number, number>,
): Map<number, number> {
  const away = new Set(moved.values());
  const found = new Map<number, number>();
  let least = fromA;
  for (let at = fromB; at < endB; at += 1) {
    const was = moved.has(at) ? undefined : provision(at);
    if (was === undefined || was < least || was >= endA || away.has(was)) continue;
    const [old, now] = [a[was], b[at]];
    if (!old || !now || old.withheld || now.withheld || old.heading !== now.heading) continue;
    found.set(at, was);
    least = was + 1;
  }
  return found;
}

/** Blocks outside the chain that stand elsewhere in the first text: its place by that in the second. */
function movedBlocks(
  links: readonly BlockLink[],
  chain: readonly Pick<BlockLink, 'a' | 'b'>[],
  old: readonly WordedBlock[],
): Map<number, number> {
  const [usedA, usedB] = [new Set(chain.map(({ a }) => a)), new Set(chain.map(({ b }) => b))];
  const moved = new Map<number, number>();
  const free = links
    .filter(({ a, b }) => !usedA.has(a) && !usedB.has(b))
    .filter(({ a, likeness }) => {
      const block = old[a];
      const long = (block?.words.length ?? 0) >= MOVED.words;
      return likeness >= MOVED.likeness && long && block?.heading === false;
    })
    .sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  for (const { a, b } of free) {
    if (usedA.has(a) || usedB.has(b)) continue;
    usedA.add(a);
    usedB.add(b);
    moved.set(b, a);
  }
  return moved;
}
