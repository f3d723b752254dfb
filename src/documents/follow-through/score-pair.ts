import { joinPairs } from './join-pairs.ts';
import { outermost } from './outermost.ts';
import type { PassageTerms } from './passage-terms.ts';
import type { WordWeights } from './word-weights.ts';

/** A passage as it is compared. */
export interface ComparedPassage extends PassageTerms {
  topic: string | null;
  /** Topics of which its own words speak, with those words. */
  spoken: ReadonlyMap<string, readonly string[]>;
  /** Keys of laws and documents it cites. */
  cites: ReadonlySet<string>;
  /** Figures in it, by what they count. */
  measures: ReadonlySet<string>;
}

/** Why two passages are thought to speak of one matter; what is shared is named. */
export interface PairReason {
  kind: 'topic' | 'words' | 'names' | 'law' | 'measure';
  /** Words, names, keys of laws or of the topic, as compared: small letters. */
  shared: string[];
}

/** A score from 0 to 100 and its reasons, the weightiest first. */
export interface PairScore {
  score: number;
  reasons: PairReason[];
}

/** Found on one half of the labelled pairs and measured on the other (tests/content/follow-through.test.ts). */
export const WEIGHTS = {
  /** Of the words of the shorter passage that the other has too, when it has them all. */
  words: 70,
  /** Added to what the shorter passage weighs: one shared word of a passage of two is not half a match. */
  ground: 1.5,
  /** The editor put both under one topic. */
  topic: 15,
  /** The task itself speaks of the topic that the other passage stands under. */
  spoken: 13,
  /** Words of a topic that weigh less are of no topic. */
  telling: 0.4,
  law: 30,
  measure: 18,
  name: 10,
};

/**
 * How alike two passages are, and why; of pairs that score less than `least`, without reasons. Pure; the order of the two counts only
 * for the topic that a task speaks of.
 */
export function scorePair(
  task: ComparedPassage,
  other: ComparedPassage,
  weigh: WordWeights,
  least = 0,
): PairScore {
  const shared = outermost(common(task.words, other.words));
  const weights = shared.map((word) => ({ word, weight: weigh.of(word) }));
  const words = weights.reduce((sum, { weight }) => sum + weight, 0) / groundOf(task, other, weigh);
  const laws = common(task.cites, other.cites);
  const measures = common(task.measures, other.measures);
  const names = common(task.names, other.names);
  const parts: [number, () => PairReason][] = [
    [
      WEIGHTS.words * Math.min(1, words),
      () => ({
        kind: 'words',
        shared: joinPairs(
          weights
            .filter(({ weight }) => weight > 0)
            .toSorted((a, b) => b.weight - a.weight)
            .map(({ word }) => task.said.get(word) ?? word),
        ),
      }),
    ],
    [
      topicPoints(task, other, weigh),
      () => ({ kind: 'topic', shared: other.topic === null ? [] : [other.topic] }),
    ],
    [laws.length > 0 ? WEIGHTS.law : 0, () => ({ kind: 'law', shared: laws })],
    [measures.length > 0 ? WEIGHTS.measure : 0, () => ({ kind: 'measure', shared: measures })],
    [
      names.length > 0 ? WEIGHTS.name : 0,
      () => ({ kind: 'names', shared: names.map((name) => task.said.get(name) ?? name) }),
    ],
  ];
  const given = parts.filter(([points]) => points >= 1);
  const score = Math.min(100, Math.round(given.reduce((sum, [points]) => sum + points, 0)));
  if (score < least) return { score, reasons: [] };
  return { score, reasons: given.toSorted(([a], [b]) => b - a).map(([, reason]) => reason()) };
}

/** Floating point sums of one pair differ by their order. */
const SLACK = 1e-6;

/**
 * False where two passages certainly score less than `least`: most do, and this tells so without sorting out which of the words
 * that they share lie in others.
 */
export function mayScore(
  task: ComparedPassage,
  other: ComparedPassage,
  weigh: WordWeights,
  least: number,
): boolean {
  let points = topicPoints(task, other, weigh);
  if (share(task.cites, other.cites)) points += WEIGHTS.law;
  if (share(task.measures, other.measures)) points += WEIGHTS.measure;
  if (share(task.names, other.names)) points += WEIGHTS.name;
  // a half is rounded up
  const wanted = ((least - points - 0.5 - SLACK) / WEIGHTS.words) * groundOf(task, other, weigh);
  if (wanted <= 0) return true;
  const [few, many] = byNumber(task.words, other.words);
  let weight = 0;
  for (const word of few) {
    if (!many.has(word)) continue;
    weight += weigh.of(word);
    if (weight >= wanted) return true;
  }
  return false;
}

function groundOf(one: ComparedPassage, other: ComparedPassage, weigh: WordWeights): number {
  return Math.min(weigh.total(one), weigh.total(other)) + WEIGHTS.ground;
}

function topicPoints(
  task: ComparedPassage,
  { topic }: ComparedPassage,
  weigh: WordWeights,
): number {
  if (topic === null) return 0;
  if (task.topic === topic) return WEIGHTS.topic;
  // “phối hợp” is a word of a topic and of every second passage
  const tells = task.spoken.get(topic)?.some((word) => weigh.of(word) >= WEIGHTS.telling);
  return tells === true ? WEIGHTS.spoken : 0;
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const each of one) if (other.has(each)) return true;
  return false;
}

const byNumber = <T>(
  a: ReadonlySet<T>,
  b: ReadonlySet<T>,
): [few: ReadonlySet<T>, many: ReadonlySet<T>] => (a.size < b.size ? [a, b] : [b, a]);

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const [few, many] = byNumber(a, b);
  const shared: string[] = [];
  for (const one of few) if (many.has(one)) shared.push(one);
  return shared.length > 1 ? shared.sort() : shared;
}
