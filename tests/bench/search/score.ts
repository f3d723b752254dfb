import type { SetQuery } from './read-set.ts';

/** How well an engine answered a group of queries. */
export interface Scores {
  queries: number;
  /** Mean of 1 / place of the first right document among ten; 0 where none is. */
  mrr10: number;
  /** Mean share of the right documents among the first ten; of more than ten right ones ten are enough. */
  recall10: number;
  /** Queries that found nothing. */
  empty: number;
}

/** What an engine answered: ids of documents, best first. */
export interface Answer {
  query: SetQuery;
  ids: readonly string[];
  ms: number;
}

/** Scores of one engine on a set, whole and by category. */
export interface EngineScores extends Omit<Scores, 'queries'> {
  p50ms: number;
  p95ms: number;
  byCategory: Record<string, Scores>;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The value below which `share` of all lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function scoresOf(answers: readonly Answer[]): Scores {
  let mrr = 0;
  let recall = 0;
  let empty = 0;
  for (const { query, ids } of answers) {
    const ten = ids.slice(0, 10);
    const first = ten.findIndex((id) => query.relevant.has(id));
    if (first >= 0) mrr += 1 / (first + 1);
    recall += ten.filter((id) => query.relevant.has(id)).length / Math.min(10, query.relevant.size);
    if (ids.length === 0) empty += 1;
  }
  const count = Math.max(1, answers.length);
  return {
    queries: answers.length,
    mrr10: round(mrr / count, 4),
    recall10: round(recall / count, 4),
    empty,
  };
}

/** Scores of an engine's answers. */
export function engineScores(answers: readonly Answer[]): EngineScores {
  const categories = [...new Set(answers.map(({ query }) => query.category))].sort();
  const { mrr10, recall10, empty } = scoresOf(answers);
  const times = answers.map(({ ms }) => ms);
  return {
    mrr10,
    recall10,
    empty,
    p50ms: round(quantile(times, 0.5), 2),
    p95ms: round(quantile(times, 0.95), 2),
    byCategory: Object.fromEntries(
      categories.map((name) => [
        name,
        scoresOf(answers.filter(({ query }) => query.category === name)),
      ]),
    ),
  };
}
