import { latestDay } from '#documents/published.ts';
import { absoluteUrl } from '#documents/site-address.ts';
import { issueYear } from '#documents/order.ts';
import { dcatCatalog } from '#exports/dcat-catalog.ts';
import type { DataIndex, OldAddresses } from '#exports/index-records.ts';
import { jsonSchema, SCHEMA_NAMES } from '#exports/json-schemas.ts';
import { documentPath } from '#documents/urls.ts';
import { openApi } from '#exports/open-api.ts';
import type { COLLECTIONS } from '#schema/collections.ts';
import type { DataSource, DataWriter } from '../../publish/data-writer.ts';
import type { Archive } from '../archive-view.ts';
import { BULK, DATA_ABOUT } from './about-data.ts';
import { DATA_PATH, fileAt } from './data-paths.ts';
import { dataFacets } from './data-facets.ts';

const FOLDER = fileAt(DATA_PATH);

/** What describes the other files: schemas, OpenAPI, old addresses, catalogue, the way in, and checksums last of all. */
export const DESCRIBING_FILES: DataWriter = {
  name: 'descriptions',
  *files(archive, source) {
    const { site } = archive;
    for (const name of SCHEMA_NAMES) {
      const path = `${DATA_PATH}luoc-do/${name}.json`;
      yield {
        path: fileAt(path),
        text: () => pretty(jsonSchema(name, absoluteUrl(site, path))),
      };
    }
    yield { path: `${FOLDER}dia-chi-cu.json`, text: () => pretty(oldAddresses(archive)) };
    yield { path: `${FOLDER}openapi.json`, text: () => apiOf(archive) };
    yield { path: `${FOLDER}catalog.jsonld`, text: () => catalogOf(archive, source) };
    yield { path: `${FOLDER}index.json`, text: () => pretty(indexOf(archive, source)) };
    yield { path: `${FOLDER}SHA256SUMS`, text: () => sums(source) };
  },
};

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Checksums of what lies in `/du-lieu/` itself, for `sha256sum -c`; those of all files stand in the manifest of the site. */
function sums({ made }: DataSource): string {
  return [...made]
    .map(([path, { sha256 }]) => [path.slice(FOLDER.length), sha256, path] as const)
    .filter(([name, , path]) => path.startsWith(FOLDER) && !name.includes('/'))
    .map(([name, sha256]) => `${sha256}  ${name}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
}

function oldAddresses({ documents, tombstones, site }: Archive): OldAddresses {
  const page = (one: Parameters<typeof documentPath>[0]): string =>
    absoluteUrl(site, documentPath(one));
  return {
    $schema: absoluteUrl(site, `${DATA_PATH}luoc-do/dia-chi-cu.json`),
    moved: [
      ...documents.map((document) => ({ one: document, aliases: document.data.aliases })),
      ...tombstones.map((tombstone) => ({ one: tombstone, aliases: tombstone.aliases })),
    ].flatMap(({ one, aliases }) => aliases.map((from) => ({ from, to: one.id, page: page(one) }))),
    gone: tombstones.map((tombstone) => {
      const { id, reason, title, date, note } = tombstone;
      // the page of a removed text does not tell its title either
      return {
        id,
        reason,
        title: reason === 'withdrawn' ? title : null,
        date,
        note,
        page: page(tombstone),
      };
    }),
  };
}

function apiOf({ site, reference, collections, years }: Archive): string {
  const [year] = years.keys();
  const first = (name: (typeof COLLECTIONS)[number]): string | null =>
    collections[name][0]?.id ?? null;
  return openApi({
    title: `Dữ liệu mở của ${reference.office.title}`,
    description: `${DATA_ABOUT} Chỉ có tệp tĩnh: mỗi địa chỉ trả lời GET, không cần khóa, không đếm lượt.`,
    server: absoluteUrl(site, '/').replace(/\/$/, ''),
    directive: first('directives'),
    report: first('reports'),
    announcement: first('announcements'),
    facet: year === undefined ? null : { facet: 'nam', key: String(year) },
    bulk: BULK.map(({ file, type, about }) => ({ path: DATA_PATH + file, type, about })),
  });
}

function catalogOf(archive: Archive, { made }: DataSource): string {
  const { site, reference, documents, words, topics } = archive;
  const { office } = reference;
  const url = (path: string): string => absoluteUrl(site, path);
  const years = documents.flatMap((document) => issueYear(document) ?? []);
  return dcatCatalog(
    {
      title: `Dữ liệu mở của ${office.title}`,
      description: DATA_ABOUT,
      home: url('/'),
      page: url(DATA_PATH),
      self: url(`${DATA_PATH}catalog.jsonld`),
      publisher: office.office,
      modified: latestDay(documents),
      years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
      topics: [...topics.keys()].map(words.topic),
    },
    BULK.flatMap(({ file, type, mediaType, about }) => {
      const known = made.get(FOLDER + file);
      const schema = mediaType.endsWith('ndjson')
        ? { schema: url(`${DATA_PATH}luoc-do/van-ban.json`) }
        : {};
      const packed = type !== mediaType;
      return known
        ? [{ url: url(DATA_PATH + file), title: about, mediaType, packed, ...known, ...schema }]
        : [];
    }),
  );
}

function indexOf(archive: Archive, { made }: DataSource): DataIndex {
  const { site, reference, documents, collections, today } = archive;
  const url = (path: string): string => absoluteUrl(site, DATA_PATH + path);
  return {
    $schema: url('luoc-do/tong-quan.json'),
    title: `Dữ liệu mở của ${reference.office.title}`,
    description: DATA_ABOUT,
    asOf: today,
    modified: latestDay(documents),
    publisher: reference.office.office,
    license: null,
    counts: {
      documents: documents.length,
      directives: collections.directives.length,
      reports: collections.reports.length,
      announcements: collections.announcements.length,
    },
    facets: dataFacets(archive).map(({ path, label }) => ({
      facet: path,
      name: label,
      json: url(`chi-muc/${path}.json`),
    })),
    files: BULK.flatMap(({ file, mediaType, about }) => {
      const known = made.get(FOLDER + file);
      return known ? [{ url: url(file), mediaType, ...known, about }] : [];
    }),
    schemas: SCHEMA_NAMES.map((name) => url(`luoc-do/${name}.json`)),
    openApi: url('openapi.json'),
    catalog: url('catalog.jsonld'),
    checksums: url('SHA256SUMS'),
  };
}
