import { facetKeys } from '#documents/facet-keys.ts';
import type { FacetName } from '#documents/urls.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import { compare } from '#vietnamese/compare.ts';
import type { Archive } from './archive-view.ts';
import { facetTitle } from './facet-title.ts';
import { COLLECTION_FEEDS, pairFeedPath, WHOLE_FEED, type FeedLinks } from './feeds.ts';
import { validityWords } from './place-names.ts';
import { keysAbove, someDay, unitTitle } from './place-words.ts';
import { documentDay } from '#documents/order.ts';
import { displayName } from '#places/display-name.ts';

/** Topics against the values of another facet, each meeting a feed. */
export interface FeedTable {
  columns: string[];
  rows: { topic: string; cells: ({ total: number; path: string } | null)[] }[];
}

/** All that the page about feeds shows. */
export interface FeedsView {
  whole: FeedLinks[];
  types: FeedTable;
  years: FeedTable;
  /** Values to join with a place. */
  choices: { title: string; folder: string; values: { key: string; label: string }[] }[];
}

/** Years of the table of years: the newest. */
const YEARS = 6;

/** The page of all feeds. */
export function feedsView(archive: Archive): FeedsView {
  const years = [...archive.years.keys()].slice(0, YEARS).map(String);
  const types = sorted(archive, 'docType', [...archive.docTypes.keys()]);
  const named = (facet: 'topic' | 'docType', keys: readonly string[]) =>
    keys.map((key) => ({ key, label: facetTitle(archive, facet, key) }));
  return {
    whole: [WHOLE_FEED, ...COLLECTIONS.map((name) => COLLECTION_FEEDS[name])],
    types: table(archive, 'docType', types),
    years: table(archive, 'year', years),
    choices: [
      { title: 'Chủ đề', folder: 'chu-de', values: named('topic', topicsOf(archive)) },
      { title: 'Loại văn bản', folder: 'loai', values: named('docType', types) },
    ],
  };
}

const topicsOf = (archive: Archive): string[] =>
  sorted(archive, 'topic', [...archive.topics.keys()]);

function sorted(archive: Archive, facet: FacetName, keys: string[]): string[] {
  return keys.sort((a, b) => compare(facetTitle(archive, facet, a), facetTitle(archive, facet, b)));
}

function table(archive: Archive, facet: 'docType' | 'year', columns: readonly string[]): FeedTable {
  const counts = new Map<string, number>();
  for (const document of archive.documents) {
    const keys = facetKeys(document);
    for (const topic of keys.topic)
      for (const key of keys[facet])
        counts.set(`${topic} ${key}`, (counts.get(`${topic} ${key}`) ?? 0) + 1);
  }
  return {
    columns: columns.map((key) => (facet === 'year' ? key : facetTitle(archive, facet, key))),
    rows: topicsOf(archive).map((topic) => ({
      topic: facetTitle(archive, 'topic', topic),
      cells: columns.map((key) => {
        const total = counts.get(`${topic} ${key}`);
        if (total === undefined) return null;
        const path = pairFeedPath([
          { facet: 'topic', key: topic },
          { facet, key },
        ]);
        return { total, path };
      }),
    })),
  };
}

/** A place with documents: key, name that is its alone, keys of the topics and types that it has feeds with. */
export type FeedPlace = [key: string, name: string, topics: string[], types: string[]];

/** All places with documents, by name; for the field that finds the feed of a place and a topic or a type. */
export function feedPlaces(archive: Archive): FeedPlace[] {
  const found = new Map<string, { topics: Set<string>; types: Set<string> }>();
  for (const document of archive.documents) {
    const { locality, topic, docType } = facetKeys(document);
    const day = someDay(documentDay(document));
    for (const key of new Set(locality.flatMap((own) => [own, ...keysAbove(own, day)]))) {
      const place = found.get(key) ?? { topics: new Set(), types: new Set() };
      found.set(key, place);
      for (const value of topic) place.topics.add(value);
      for (const value of docType) place.types.add(value);
    }
  }
  return [...found]
    .map(([key, { topics, types }]): FeedPlace => [
      key,
      placeName(key),
      [...topics].sort(),
      [...types].sort(),
    ])
    .sort(([, a], [, b]) => compare(a, b));
}

/** “Huyện Kim Động, Hưng Yên, đến 30/6/2025”. */
function placeName(key: string): string {
  if (key === 'viet-nam') return 'Toàn quốc';
  const above = keysAbove(key, undefined).map((unit) => displayName(unit, '9999-12-31'));
  return [unitTitle(key, undefined), ...above, validityWords(key)].filter(Boolean).join(', ');
}
