import type { Metric } from '#schema/metric.ts';
import { metricWords } from './metric-words.ts';

/** Finds the metric that words of `<Measure metric>` name, by its label or an alias; `null` where the list has none. */
export type MetricFinder = (words: string) => Metric | null;

/** A finder for one list of metrics; make it once. */
export function metricFinder(metrics: Iterable<Metric>): MetricFinder {
  const byWords = new Map<string, Metric>();
  for (const metric of metrics)
    for (const words of [metric.label, ...metric.aliases])
      if (!byWords.has(metricWords(words))) byWords.set(metricWords(words), metric);
  return (words) => byWords.get(metricWords(words)) ?? null;
}
