import { figureYears, type Figure } from '#documents/figures/figure.ts';
import { groupBy } from '#documents/group.ts';
import { facetPath } from '#documents/urls.ts';
import { compare } from '#vietnamese/compare.ts';
import { listYears } from '#vietnamese/list-years.ts';
import { archiveFigures } from './archive-figures.ts';
import type { Archive } from './archive-view.ts';
import type { FacetLink } from './facet-groups.ts';
import { metricPath, UNLISTED } from './figure-pages.ts';
import { validityWords } from './place-names.ts';
import { unitTitle } from './place-words.ts';

/** A metric with what there is of it. */
export interface MetricCount {
  label: string;
  definition: string;
  unit: string;
  path: string;
  total: number;
  places: number;
  years: string;
  comparable: boolean;
}

/** All that `/so-lieu/` shows. */
export interface FigureList {
  total: number;
  /** Metrics of the list that have figures, by topic in the order of the list of topics. */
  topics: { title: string; metrics: MetricCount[] }[];
  /** Figures in no list, and how many wordings they have. */
  unlisted: { path: string; total: number; wordings: number };
  /** Places with most figures, by name. */
  places: FacetLink[];
}

/** Places shown on the page; the others have their figures on their own pages. */
const PLACES = 120;

/** Counts of all figures by metric and by place. */
export function figureList(archive: Archive): FigureList {
  const { listed, unlisted, total } = archiveFigures(archive);
  const { metrics, topics } = archive.reference;
  const byTopic = groupBy(
    [...metrics.values()].filter(({ key }) => listed.has(key)),
    ({ topic }) => [topic],
  );
  const all = [...listed.values(), ...unlisted.values()].flat();
  return {
    total,
    topics: [...topics.keys()]
      .filter((topic) => byTopic.has(topic))
      .map((topic) => ({
        title: archive.words.title(archive.words.topic(topic)),
        metrics: (byTopic.get(topic) ?? []).map(
          ({ key, label, definition, unit, comparable }): MetricCount => ({
            label: archive.words.title(label),
            definition,
            unit,
            comparable,
            path: metricPath(key),
            ...countsOf(listed.get(key) ?? []),
          }),
        ),
      })),
    unlisted: {
      path: metricPath(UNLISTED),
      total: [...unlisted.values()].reduce((sum, figures) => sum + figures.length, 0),
      wordings: unlisted.size,
    },
    places: placeLinks(all),
  };
}

function countsOf(figures: readonly Figure[]): Pick<MetricCount, 'total' | 'places' | 'years'> {
  return {
    total: figures.length,
    places: new Set(figures.map(({ place }) => place)).size,
    years: listYears(figureYears(figures)),
  };
}

function placeLinks(figures: readonly Figure[]): FacetLink[] {
  return [...groupBy(figures, ({ place }) => [place])]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, PLACES)
    .map(([key, found]) => ({
      label: [unitTitle(key, undefined), validityWords(key)].filter(Boolean).join(', '),
      path: `${facetPath('locality', key)}#so-lieu`,
      total: found.length,
    }))
    .sort((a, b) => compare(a.label, b.label));
}
