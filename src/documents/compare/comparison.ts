import { diffWords, type Run } from '../history/diff-words.ts';
import { eachWord } from '../history/each-word.ts';
import type { TextBlock } from '../history/text-block.ts';
import { compareTexts, type ComparedRow } from './compare-texts.ts';

/** A block of one of the two texts as a comparison names it. */
export type ComparedBlock = Pick<TextBlock, 'anchor' | 'number' | 'text'>;

/** A line of a comparison, ready to be shown. */
export interface ComparisonLine {
  kind: ComparedRow['kind'];
  heading: boolean;
  a: ComparedBlock | null;
  b: ComparedBlock | null;
  /** The words of both, those that went before those that came; of an unchanged block one run. */
  runs: Run[];
  /** Which difference of the comparison it is, from 1; `null` for what is the same, and for `away`, told as `moved`. */
  nth: number | null;
}

/** A part of the second text (or one that only the first has) with its differences. */
export interface ComparedPart {
  title: string;
  /** First difference in it. */
  first: number;
  count: number;
}

/** Two texts side by side, with what there is to say of the whole. */
export interface Comparison {
  lines: ComparisonLine[];
  /** Blocks; `came` and `went` are words. */
  counts: Record<
    'same' | 'changed' | 'replaced' | 'added' | 'removed' | 'moved' | 'came' | 'went',
    number
  >;
  /** Parts that differ. */
  parts: ComparedPart[];
  /** Something is withheld in one of the texts: such blocks stand beside none that says more. */
  withheld: boolean;
}

/** Compares two texts; `a` is the earlier one. */
export function comparison(a: readonly TextBlock[], b: readonly TextBlock[]): Comparison {
  const counts = {
    same: 0,
    changed: 0,
    replaced: 0,
    added: 0,
    removed: 0,
    moved: 0,
    came: 0,
    went: 0,
  };
  const parts: ComparedPart[] = [];
  let title = '';
  let nth = 0;
  const lines = compareTexts(a, b).map((row): ComparisonLine => {
    const old = row.a === null ? null : (a[row.a] ?? null);
    const now = row.b === null ? null : (b[row.b] ?? null);
    const { kind } = row;
    const heading = (now ?? old)?.heading ?? false;
    if (heading) title = (now ?? old)?.text ?? '';
    const runs = runsOf(kind, old?.text ?? '', now?.text ?? '');
    if (kind !== 'away') {
      counts[kind] += 1;
      for (const run of runs)
        if (run.kind !== 'same') counts[run.kind === 'ins' ? 'came' : 'went'] += letters(run.text);
    }
    const differs = kind !== 'same' && kind !== 'away';
    if (differs) {
      nth += 1;
      const part = parts.at(-1);
      if (part?.title === title) part.count += 1;
      else parts.push({ title, first: nth, count: 1 });
    }
    return { kind, heading, a: named(old), b: named(now), runs, nth: differs ? nth : null };
  });
  return {
    lines,
    counts,
    parts,
    withheld: [...a, ...b].some(({ text }) => text.includes('[lược]')),
  };
}

const named = (block: TextBlock | null): ComparedBlock | null =>
  block && { anchor: block.anchor, number: block.number, text: block.text };

function runsOf(kind: ComparedRow['kind'], old: string, now: string): Run[] {
  switch (kind) {
    case 'same':
      return [{ kind: 'same', text: now }];
    case 'added':
      return [{ kind: 'ins', text: now }];
    case 'removed':
      return [{ kind: 'del', text: old }];
    case 'replaced':
      return [
        { kind: 'del', text: old },
        { kind: 'ins', text: ` ${now}` },
      ];
    case 'away':
      return [{ kind: 'same', text: old }];
    default:
      return diffWords(old, now);
  }
}

/** Words, without signs. */
function letters(text: string): number {
  let count = 0;
  eachWord(text.normalize('NFC'), (_from, _to, spoken) => {
    if (spoken) count += 1;
  });
  return count;
}
