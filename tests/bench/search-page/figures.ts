import { CLASSES, type QueryClass } from './query-classes.ts';

/** What one query took: bytes over the wire in kB, and milliseconds from submitting it until its results stand. */
export interface Cost {
  kB: number;
  ms: number;
}

/** The middle and the 95th percentile of bytes and of time, each by itself. */
export interface Spread {
  median: Cost;
  p95: Cost;
}

/** Figures of one way to ask: over all queries, and by class. */
export interface Figures extends Spread {
  byClass: Partial<Record<QueryClass, Spread & { queries: number }>>;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Nearest-rank percentile: the smallest value that `share` of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0);
}

function spread(costs: readonly Cost[]): Spread {
  const at = (share: number): Cost => ({
    kB: percentile(
      costs.map(({ kB }) => kB),
      share,
    ),
    ms: percentile(
      costs.map(({ ms }) => ms),
      share,
    ),
  });
  return { median: at(0.5), p95: at(0.95) };
}

/** Sums up the costs of queries. */
export function figuresOf(costs: readonly (Cost & { kind: QueryClass })[]): Figures {
  const byClass = CLASSES.flatMap((kind) => {
    const own = costs.filter((cost) => cost.kind === kind);
    return own.length === 0 ? [] : [[kind, { queries: own.length, ...spread(own) }] as const];
  });
  return { ...spread(costs), byClass: Object.fromEntries(byClass) };
}
