import { diffWords, type Run, wordsOf } from './diff-words.ts';
import { shortestEdit } from './shortest-edit.ts';
import type { TextBlock } from './text-block.ts';

/** A block of the newer version beside that of the older, or one that only one of them has. */
export interface BlockChange extends Pick<TextBlock, 'anchor' | 'number' | 'heading'> {
  kind: 'same' | 'changed' | 'added' | 'removed';
  runs: Run[];
}

/** Of texts that differ in more blocks than this, each block is compared with that of its anchor only. */
const MOST_BLOCKS = 1_000;
/** Further apart than this, two blocks are told as one gone and one come. */
export const LIKE = 0.4;
/** More pairs than this are not weighed. */
const MOST_PAIRS = 10_000;

/** Two versions of a text, block by block, and within changed blocks word by word; in the order of the newer. */
export function diffBlocks(
  before: readonly TextBlock[],
  after: readonly TextBlock[],
): BlockChange[] {
  const numbers = new Map<string, number>();
  const numbered = (blocks: readonly TextBlock[]): number[] =>
    blocks.map(({ heading, text }) => {
      const key = `${heading ? '#' : ''}${wordsOf(text).join(' ')}`;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  const stretches = shortestEdit(numbered(before), numbered(after), MOST_BLOCKS);
  if (!stretches) return pair(before, after);
  return stretches.flatMap(({ same, a, b }) =>
    same
      ? after.slice(...b).map((block) => whole(block, 'same'))
      : pair(before.slice(...a), after.slice(...b)),
  );
}

/** Blocks of a stretch in which nothing is alike letter for letter: which of the newer came from which of the older. */
function pair(gone: readonly TextBlock[], come: readonly TextBlock[]): BlockChange[] {
  const partners =
    gone.length * come.length > MOST_PAIRS ? byAnchor(gone, come) : alike(gone, come);
  const found: BlockChange[] = [];
  let told = 0;
  const tellGone = (until: number): void => {
    for (; told < until; told += 1) {
      const block = gone[told];
      if (block) found.push(whole(block, 'removed'));
    }
  };
  come.forEach((block, at) => {
    const partner = partners.get(at);
    // what went is told before what came in its place
    tellGone(partner ?? nextPartner(partners, at, come.length) ?? gone.length);
    const old = partner === undefined ? undefined : gone[partner];
    if (!old) {
      found.push(whole(block, 'added'));
      return;
    }
    told += 1;
    const { anchor, number, heading } = block;
    found.push({ anchor, number, heading, kind: 'changed', runs: diffWords(old.text, block.text) });
  });
  tellGone(gone.length);
  return found;
}

/** Index of the older block that the next newer one with a partner came from. */
function nextPartner(
  partners: ReadonlyMap<number, number>,
  from: number,
  end: number,
): number | undefined {
  for (let at = from + 1; at < end; at += 1) {
    const partner = partners.get(at);
    if (partner !== undefined) return partner;
  }
  return undefined;
}

/** Index of the older block by that of the newer, both in order: the pairing whose blocks share most words. */
function alike(gone: readonly TextBlock[], come: readonly TextBlock[]): Map<number, number> {
  const old = gone.map(({ text }) => wordsOf(text));
  const now = come.map(({ text }) => wordsOf(text));
  const likeness = (at: number, index: number): number => {
    const [a, b] = [gone[at], come[index]];
    if (!a || !b || a.heading !== b.heading) return 0;
    const shared = sharedWords(old[at] ?? [], now[index] ?? []);
    return shared >= LIKE ? shared + (a.anchor !== null && a.anchor === b.anchor ? 0.1 : 0) : 0;
  };
  // best[i][j]: of the older from i and the newer from j on
  const best = Array.from({ length: gone.length + 1 }, () => new Float64Array(come.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = gone.length - 1; i >= 0; i -= 1)
    for (let j = come.length - 1; j >= 0; j -= 1) {
      const score = likeness(i, j);
      const row = best[i];
      if (row)
        row[j] = Math.max(at(i + 1, j), at(i, j + 1), score > 0 ? score + at(i + 1, j + 1) : 0);
    }
  const partners = new Map<number, number>();
  for (let i = 0, j = 0; i < gone.length && j < come.length;) {
    if (at(i, j) === at(i + 1, j)) i += 1;
    else if (at(i, j) === at(i, j + 1)) j += 1;
    else partners.set(j++, i++);
  }
  return partners;
}

/** As above where there is too much to weigh: blocks of one anchor belong together, as far as their order is kept. */
function byAnchor(gone: readonly TextBlock[], come: readonly TextBlock[]): Map<number, number> {
  const places = new Map(gone.map(({ anchor }, at) => [anchor, at]));
  const partners = new Map<number, number>();
  let last = -1;
  come.forEach(({ anchor }, at) => {
    const place = anchor === null ? undefined : places.get(anchor);
    if (place === undefined || place <= last) return;
    partners.set(at, place);
    last = place;
  });
  return partners;
}

/** Share of words that two texts have in common, 0 to 1. */
export function sharedWords(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    both += 1;
  }
  return a.length + b.length === 0 ? 1 : (2 * both) / (a.length + b.length);
}

function whole(block: TextBlock, kind: 'same' | 'added' | 'removed'): BlockChange {
  const { anchor, number, heading, text } = block;
  const run = { same: 'same', added: 'ins', removed: 'del' } as const;
  return { anchor, number, heading, kind, runs: [{ kind: run[kind], text }] };
}
