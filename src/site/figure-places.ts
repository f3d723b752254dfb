import { figureYears, type Figure } from '#documents/figures/figure.ts';
import { groupBy } from '#documents/group.ts';
import { compare } from '#vietnamese/compare.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { listYears } from '#vietnamese/list-years.ts';
import { archiveFigures } from './archive-figures.ts';
import type { Archive } from './archive-view.ts';
import { figurePath, metricPath, UNLISTED } from './figure-pages.ts';

/** What a page of the desk has of a place: a metric, a topic. */
export interface DeskLink {
  label: string;
  path: string;
  /** `2022–2024, 3 giá trị`. */
  words: string;
}

const byPlace = new WeakMap<Archive, Map<string, Figure[]>>();

/** Metrics that a place has figures of, by name; those in no list as one line. */
export function placeFigures(archive: Archive, key: string): DeskLink[] {
  const { listed, unlisted, find } = archiveFigures(archive);
  const known =
    byPlace.get(archive) ??
    groupBy([...listed.values(), ...unlisted.values()].flat(), ({ place }) => [place]);
  byPlace.set(archive, known);
  const groups = groupBy(known.get(key) ?? [], ({ fact }) => [find(fact.metric)?.key ?? UNLISTED]);
  return [...groups]
    .map(([metric, figures]) => ({
      label:
        metric === UNLISTED
          ? 'Ngoài danh mục chỉ tiêu'
          : archive.words.title(archive.reference.metrics.get(metric)?.label ?? metric),
      path:
        figures[0] && metric !== UNLISTED ? figurePath(archive, figures[0]) : metricPath(metric),
      words: wordsOf(figures),
    }))
    .sort((a, b) => compare(a.label, b.label));
}

function wordsOf(figures: readonly Figure[]): string {
  const years = listYears(figureYears(figures));
  const total = `${formatNumber(figures.length)} giá trị`;
  return years ? `${years}, ${total}` : total;
}
