import { citationEdges } from '#citations/edges.ts';
import { SERIES_TYPES, seriesOf, type Series, type SeriesEdge } from '#documents/series.ts';
import { cutPapers, papersBelow, seriesTree, type SeriesNode } from '#documents/series-tree.ts';
import { lanePath } from '#documents/urls.ts';
import { parseNumber } from '#schema/document-number.ts';
import type { Law } from '#schema/law.ts';
import type { Archive } from './archive-view.ts';
import { inLaneOrder, seriesPaper, type SeriesPaper } from './series-papers.ts';
import { withdrawnDocument } from './withdrawn-document.ts';

/** The lanes of an archive, and what is known of their papers. */
export interface Lanes {
  series: Series;
  /**
   * Steps to papers of which only a number is known, by the paper that names it. Two of one number may be two papers. What is
   * no number is the id of a paper that was withdrawn, or may be that of one that is not public, which is left out.
   */
  outside: ReadonlyMap<string, readonly SeriesEdge[]>;
  paper: (id: string) => SeriesPaper;
  /** The tree on the page of a lane, or of a branch that has a page of its own. */
  tree: (top: string) => SeriesNode;
}

/** A page of a lane takes so many papers; a longer one leads on to pages of its branches. */
const LIMITS = { depth: 12, branch: 12, most: 120 };

const made = new WeakMap<Archive, Lanes>();

/** The lanes of an archive; made once. */
export function lanesOf(archive: Archive): Lanes {
  const known = made.get(archive) ?? collect(archive);
  made.set(archive, known);
  return known;
}

function collect(archive: Archive): Lanes {
  const steps: SeriesEdge[] = [];
  const outside = new Map<string, SeriesEdge[]>();
  const { documents, reference, tombstones } = archive;
  const types: ReadonlySet<string> = new Set(SERIES_TYPES);
  for (const { from, to, kind, type, basis, anchor } of citationEdges({
    documents,
    laws: reference.laws,
    tombstones,
  })) {
    if (!types.has(type)) continue;
    const step = { from, to, type: type as SeriesEdge['type'], basis, anchor };
    if (kind === 'document') steps.push(step);
    else if (!CARRIES.has(type)) continue;
    else if (kind === 'law') {
      const law = reference.laws.get(to);
      if (law && !isNormative(law)) steps.push(step);
    } else if (withdrawnDocument(archive, to) || (parseNumber(to) !== null && isLocal(to)))
      outside.set(from, [...(outside.get(from) ?? []), step]);
  }
  const series = seriesOf(documents.map(({ id }) => id).reverse(), steps);
  const papers = new Map<string, SeriesPaper>();
  const paper = (id: string): SeriesPaper => {
    const known = papers.get(id) ?? seriesPaper(archive, id);
    papers.set(id, known);
    return known;
  };
  const order = (a: string, b: string): number => inLaneOrder(paper(a), paper(b));
  return { series, outside, paper, tree: (top) => seriesTree(series, top, LIMITS, order) };
}

/** Of what the archive does not hold, only what a document says it carries out or sums up stands above it. */
const CARRIES: ReadonlySet<string> = new Set(['thuc-hien', 'quan-triet', 'tong-ket']);

const NORMATIVE = ['luat', 'phap-lenh', 'nghi-dinh', 'thong-tu', 'thong-tu-lien-tich', 'vbhn'];

/** Laws and decrees bind everybody: they are grounds and head no lane. Their documents stand on `/can-cu/`. */
function isNormative({ docType, number, issuerLocality }: Law): boolean {
  if (NORMATIVE.includes(docType)) return true;
  return issuerLocality === undefined && number !== null && !isLocal(number);
}

/** Numbers with a year in them are those of normative acts. */
const isLocal = (number: string): boolean => (parseNumber(number)?.year ?? null) === null;

const pagesOf = new WeakMap<Archive, ReadonlySet<string>>();

/** Papers of the smallest lane that has a page: of two papers the page of either says all. */
const LEAST = 3;

/** Every paper that has a page of a lane: the tops, and the branches that are too large for another page. Made once. */
export function lanePages(archive: Archive): ReadonlySet<string> {
  const known = pagesOf.get(archive);
  if (known) return known;
  const lanes = lanesOf(archive);
  const pages = new Set(lanes.series.tops.filter((top) => laneSize(lanes, top) >= LEAST));
  for (const top of pages) for (const id of cutPapers(lanes.tree(top))) pages.add(id);
  pagesOf.set(archive, pages);
  return pages;
}

/** Where a lane is shown: on its page, or, of two papers, on the page of the one that the archive holds. */
export function laneAddress(archive: Archive, top: string): string {
  if (lanePages(archive).has(top)) return lanePath(top);
  const { series, paper } = lanesOf(archive);
  const lower = series.below.get(top)?.[0]?.from ?? top;
  return `${paper(paper(top).held ? top : lower).path ?? ''}#chuoi-van-ban`;
}

/** Papers in the lane of a top, itself included. */
export function laneSize({ series }: Pick<Lanes, 'series'>, top: string): number {
  return papersBelow(series, top).size + 1;
}
