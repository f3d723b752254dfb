import type { Metric } from '#schema/metric.ts';
import type { ArchiveDocument } from '../document.ts';
import { figuresOf, type Figure } from './figure.ts';
import { metricFinder, type MetricFinder } from './metric-finder.ts';
import { metricWords } from './metric-words.ts';

/** All figures of an archive, each under the metric that it says it is of. */
export interface FigureIndex {
  find: MetricFinder;
  /** By key, in the order of the list; only metrics with figures. */
  listed: ReadonlyMap<string, readonly Figure[]>;
  /** Figures whose words are in no list, by these words; never under a metric of like name. */
  unlisted: ReadonlyMap<string, readonly Figure[]>;
  total: number;
}

/** Groups the figures of documents; these in their given order. */
export function figureIndex(
  documents: Iterable<ArchiveDocument>,
  metrics: ReadonlyMap<string, Metric>,
): FigureIndex {
  const find = metricFinder(metrics.values());
  const listed = new Map<string, Figure[]>();
  const unlisted = new Map<string, Figure[]>();
  let total = 0;
  for (const document of documents) {
    if (document.facts.measures.length === 0) continue;
    for (const figure of figuresOf(document)) {
      const metric = find(figure.fact.metric);
      const group = metric ? listed : unlisted;
      const key = metric ? metric.key : metricWords(figure.fact.metric);
      const found = group.get(key);
      if (found) found.push(figure);
      else group.set(key, [figure]);
      total += 1;
    }
  }
  const inOrder = [...metrics.keys()].flatMap((key) => {
    const figures = listed.get(key);
    return figures ? [[key, figures] as const] : [];
  });
  return { find, listed: new Map(inOrder), unlisted, total };
}
