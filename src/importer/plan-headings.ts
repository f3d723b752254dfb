import { readHeading } from '../markdown/heading-number.ts';

/** A paragraph as a heading would be known by. */
export interface HeadingCandidate {
  text: string;
  /** All of it is bold, and the text around it is not. */
  bold: boolean;
  /** 1–6 where the source has it as a heading. */
  heading?: number;
}

export interface PlannedHeading {
  /** 2–6, as Markdown counts them. */
  depth: number;
  /** The paragraph after it is the rest of it: “Chương II”, “NHỮNG QUY ĐỊNH CHUNG”. */
  takesNext: boolean;
}

const LONGEST = 250;
/** Without bold type only a short line is a heading. */
const LONGEST_PLAIN = 120;
const NUMBER = String.raw`\s+(?:thứ\s+\p{L}+|\d+[a-zđ]?|[IVXLC]+)(?=[\s.:–-]|$)`;
const named = (word: string): RegExp => new RegExp(`^${word}${NUMBER}`, 'iu');
/** Outer before inner. */
const RANKS: readonly [rank: number, pattern: RegExp][] = [
  [1, named('Phần')],
  [2, named('Chương')],
  [3, named('Mục')],
  [4, named('Tiểu mục')],
  [5, /^[A-HĐ][.)]\s/u],
  [6, /^[IVX]+[.)]\s/u],
  [7, named('Điều')],
  [8, /^\d{1,3}[.)]\s/u],
  [9, /^\d{1,3}\.\d{1,3}[.)]?\s/u],
  [10, /^\d{1,3}\.\d{1,3}\.\d{1,3}[.)]?\s/u],
];
/** A heading of the source without a number. */
const UNNUMBERED = 6.5;

/**
 * Which paragraphs are headings, by index: bold numbered lines (`I. …`, `1. …`, `Điều 5. …`, `Chương II`), short lines in
 * capitals or without bold type where the number is one that only headings have, and what the source itself has as
 * a heading. Of two that would have one address the second stays a paragraph.
 */
export function planHeadings(
  candidates: readonly (HeadingCandidate | null)[],
): ReadonlyMap<number, PlannedHeading> {
  const found = candidates.flatMap((candidate, index) => {
    const rank = candidate && rankOf(candidate);
    return candidate && rank !== null ? [{ candidate, index, rank }] : [];
  });
  const plan = new Map<number, PlannedHeading>();
  // blocks are `phu-luc-1`, `phu-luc-2` after their heading, `mo-dau-1` before any
  const taken = new Set<string>(['mo-dau']);
  const stems = new Set<string>();
  /** Headings that the next may stand under. */
  const above: { rank: number; anchor: string }[] = [];
  for (const { candidate, index, rank } of found) {
    if (plan.get(index - 1)?.takesNext) continue;
    const next = candidates[index + 1];
    const takesNext =
      isBare(candidate.text) && next !== undefined && next !== null && isTitle(next);
    const outer = above.filter((heading) => heading.rank < rank).slice(0, 4);
    const text = takesNext ? `${candidate.text} ${next.text}` : candidate.text;
    const { anchor: own, absolute } = readHeading(text);
    const over = outer.at(-1);
    const anchor = absolute || !over ? own : `${over.anchor}-${own}`;
    const stem = anchor.replace(/-\d+$/u, '');
    if (taken.has(anchor) || stems.has(anchor) || (stem !== anchor && taken.has(stem))) continue;
    taken.add(anchor);
    if (stem !== anchor) stems.add(stem);
    above.splice(0, above.length, ...outer, { rank, anchor });
    plan.set(index, { depth: 2 + outer.length, takesNext });
  }
  return plan;
}

function rankOf(candidate: HeadingCandidate): number | null {
  const { text, bold, heading } = candidate;
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return null;
  const rank = RANKS.find(([, pattern]) => pattern.test(`${text} `))?.[0] ?? null;
  if (heading !== undefined) return rank ?? UNNUMBERED + heading / 10;
  if (rank === null || /[;,:]$/u.test(text)) return null;
  const capitals = text === text.toUpperCase();
  const short = text.length <= LONGEST_PLAIN && !/[.!?]$/u.test(text.replace(/^\S+\s\S+\.$/u, ''));
  if (rank <= 4 || rank === 7) return bold || short ? rank : null;
  if (rank === 6) return bold || (capitals && short) ? rank : null;
  if (rank === 5) return bold && capitals ? rank : null;
  return bold ? rank : null;
}

/** A number without words of its own. */
function isBare(text: string): boolean {
  return /^(?:Phần|Chương|Mục|Tiểu mục)\s+(?:thứ\s+\p{L}+|\d+|[IVXLC]+)[.:]?$/iu.test(text);
}

function isTitle({ text, bold }: HeadingCandidate): boolean {
  if (text.length > LONGEST || RANKS.some(([, pattern]) => pattern.test(`${text} `))) return false;
  return text === text.toUpperCase() || (bold && !/[.;:,]$/u.test(text));
}
