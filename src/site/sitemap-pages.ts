import { groupBy } from '#documents/group.ts';
import { issueYear } from '#documents/order.ts';
import { latestDay, modifiedDay } from '#documents/published.ts';
import { documentPath, facetPath, lanePath } from '#documents/urls.ts';
import { sitemapParts, type SitemapPage } from '#exports/sitemap.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { archiveFigures } from './archive-figures.ts';
import type { Archive } from './archive-view.ts';
import { collectionList } from './collection-lists.ts';
import { citedPath, documentLinks, longCited } from './document-cited.ts';
import { PLAIN_FACETS, shelfOf } from './facet-lists.ts';
import { metricPath } from './figure-pages.ts';
import { followIndex } from './follow-through.ts';
import { BROWSE, DESK } from './navigation.ts';
import { longYears, periodPath } from './period-years.ts';
import { placePages } from './place-pages.ts';
import { lanePages } from './series-lanes.ts';
import { ledgerOf, ledgerPath } from './shortcoming-ledger.ts';
import { thisPreview } from './this-preview.ts';

/** A file of the sitemap: its name and the pages in it. */
export interface SitemapFile {
  name: string;
  pages: SitemapPage[];
}

/**
 * Pages of the site in files: documents by the year of issue, lists and pages apart. Only first pages of lists. Of a
 * preview none.
 */
export function sitemapFiles(archive: Archive, preview = thisPreview() !== null): SitemapFile[] {
  if (preview) return [];
  const byYear = [...groupBy(archive.documents, (document) => [issueYear(document)])];
  const documents = byYear.flatMap(([year, found]) =>
    cut(
      `tai-lieu-${year === null ? 'chua-ro-nam' : String(year)}`,
      found.map((document) => ({ path: documentPath(document), modified: modifiedDay(document) })),
    ),
  );
  return [...cut('danh-sach', lists(archive)), ...documents];
}

/** Day of the latest change among pages; `null` where none is known. */
export function latestPage(pages: readonly SitemapPage[]): string | null {
  return pages.reduce<string | null>(
    (latest, { modified }) =>
      modified !== null && (latest === null || modified > latest) ? modified : latest,
    null,
  );
}

function cut(name: string, pages: readonly SitemapPage[]): SitemapFile[] {
  const parts = sitemapParts(pages);
  return parts.map((part, index) => ({
    name: parts.length > 1 ? `${name}-${String(index + 1)}` : name,
    pages: part,
  }));
}

function lists(archive: Archive): SitemapPage[] {
  const all = latestDay(archive.documents);
  const own = archive.pages.map(({ slug, data }) => ({
    path: `/${slug}/`,
    modified: data.updated,
  }));
  const collections = COLLECTIONS.map((name) => {
    const { path, documents } = collectionList(archive, name);
    return { path, modified: latestDay(documents) };
  });
  const browse = ['/', '/tra-cuu/', ...[...BROWSE, ...DESK].map(({ path }) => path)]
    .filter((path) => !collections.some((list) => list.path === path))
    .map((path) => ({ path, modified: all }));
  const facets = PLAIN_FACETS.flatMap((facet) =>
    [...shelfOf(archive, facet)].map(([key, documents]) => ({
      path: facetPath(facet, key),
      modified: latestDay(documents),
    })),
  );
  const years = [...archive.years].map(([year, { plans, reviews, issued }]) => ({
    path: facetPath('year', year),
    modified: latestDay([...plans, ...reviews, ...issued]),
  }));
  const places = [...placePages(archive)].map((key) => ({
    path: facetPath('locality', key),
    modified: latestDay(archive.unitTrees.get(key) ?? []),
  }));
  const laws = [...archive.reference.laws.keys()].map((key) => ({
    path: facetPath('law', key),
    modified: latestDay(archive.laws.get(key) ?? []),
  }));
  const cited = (['directives', 'reports'] as const)
    .flatMap((collection) => longCited(archive, collection))
    .map((document) => ({
      path: citedPath(document),
      modified: latestDay(
        (documentLinks(archive).get(document.id) ?? []).map((link) => link.document),
      ),
    }));
  const ledgers = [...ledgerOf(archive).byTopic].map(([topic, rows]) => ({
    path: ledgerPath(topic),
    modified: latestDay(rows.flatMap(({ passages }) => passages.map(({ document }) => document))),
  }));
  const figures = [...archiveFigures(archive).listed].map(([key, found]) => ({
    path: metricPath(key),
    modified: latestDay(found.map(({ document }) => document)),
  }));
  // a change of any document may change them
  const across = [
    ...[...lanePages(archive)].map(lanePath),
    ...longYears(archive).map(periodPath),
  ].map((path) => ({ path, modified: all }));
  const follow = followIndex(archive).all.map(({ path, setting, reviewing }) => ({
    path,
    modified: latestDay([...setting, ...reviewing.map(({ document }) => document)]),
  }));
  return [
    ...browse,
    ...follow,
    ...collections,
    ...own,
    ...facets,
    ...years,
    ...places,
    ...laws,
    ...cited,
    ...across,
    ...ledgers,
    ...figures,
  ];
}
