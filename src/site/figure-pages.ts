import type { Figure } from '#documents/figures/figure.ts';
import { metricWords } from '#documents/figures/metric-words.ts';
import { paginate, type ListPage } from '#documents/paginate.ts';
import { knownUnit } from '#places/known-unit.ts';
import { compare } from '#vietnamese/compare.ts';
import { slug } from '#vietnamese/slug.ts';
import { archiveFigures } from './archive-figures.ts';
import type { Archive } from './archive-view.ts';
import { listPath } from './list-view.ts';

/** Page of all figures whose words are in no list. */
export const UNLISTED = 'ngoai-danh-muc';

/** Figures a page. */
const ROWS = 100;

/** Address of the figures of a metric, by its key, or of those in no list. */
export function metricPath(key: string): string {
  return `/so-lieu/${key}/`;
}

/** CSV of the figures of a metric, which the data step writes; not in a preview. */
export function metricCsv(key: string): string {
  return `/du-lieu/so-lieu/${key}.csv`;
}

const cuts = new WeakMap<Archive, Map<string, ListPage<Figure>[]>>();

/** Figures of a metric as its pages have them: by name of the place, latest period first; those in no list by their words. */
export function figurePages(archive: Archive, key: string): ListPage<Figure>[] {
  const known = cuts.get(archive) ?? new Map<string, ListPage<Figure>[]>();
  cuts.set(archive, known);
  const pages = known.get(key) ?? paginate(sortedFigures(archive, key), ROWS);
  known.set(key, pages);
  return pages;
}

function sortedFigures(archive: Archive, key: string): Figure[] {
  const { listed, unlisted } = archiveFigures(archive);
  if (key === UNLISTED)
    return [...unlisted]
      .toSorted(([a], [b]) => compare(a, b))
      .flatMap(([, figures]) => figures.toSorted(byPlace));
  return [...(listed.get(key) ?? [])].sort(byPlace);
}

function byPlace(a: Figure, b: Figure): number {
  if (a.place !== b.place) {
    const named = compare(knownUnit(a.place).name, knownUnit(b.place).name);
    return named || (a.place < b.place ? -1 : 1);
  }
  return (b.period?.to ?? 0) - (a.period?.to ?? 0);
}

const places = new WeakMap<Archive, Map<string, string>>();

/** Address of the figures of a metric at a place, of one in no list of its words. */
export function figurePath(archive: Archive, figure: Figure): string {
  const known = places.get(archive) ?? placeFigures(archive);
  places.set(archive, known);
  const key = archiveFigures(archive).find(figure.fact.metric)?.key ?? UNLISTED;
  return known.get(`${key} ${groupOf(key, figure)}`) ?? metricPath(key);
}

/** What a table of figures is divided by: the place, or, in no list, the words. */
export function groupOf(key: string, { place, fact }: Figure): string {
  return key === UNLISTED ? metricWords(fact.metric) : place;
}

/** First page of each group of each metric; anchors of one page differ, though words may not but for their marks. */
function placeFigures(archive: Archive): Map<string, string> {
  const paths = new Map<string, string>();
  for (const key of [...archiveFigures(archive).listed.keys(), UNLISTED]) {
    const taken = new Set<string>();
    for (const { page, items } of figurePages(archive, key))
      for (const figure of items) {
        const group = groupOf(key, figure);
        const own = `${key} ${group}`;
        if (paths.has(own)) continue;
        const anchor = free(slug(group) || 'so-lieu', taken);
        taken.add(anchor);
        paths.set(own, `${listPath(metricPath(key), page)}#${anchor}`);
      }
  }
  return paths;
}

function free(anchor: string, taken: ReadonlySet<string>): string {
  if (!taken.has(anchor)) return anchor;
  let next = 2;
  while (taken.has(`${anchor}-${String(next)}`)) next += 1;
  return `${anchor}-${String(next)}`;
}
