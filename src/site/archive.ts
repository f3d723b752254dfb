import { getCollection } from 'astro:content';
import type { ArchiveDocument } from '#documents/document.ts';
import { loadVerdicts } from '#documents/follow-through/load-verdicts.ts';
import { loadReference } from '#documents/reference.ts';
import { siteAddress } from '#documents/site-address.ts';
import type { SitePage } from '#documents/site-page.ts';
import { handedOver } from '#markdown/hand-over.ts';
import { readFollowThrough } from '#markdown/read-follow-through.ts';
import { restoreTombstone, type StoredTombstone } from '#markdown/stored-tombstone.ts';
import { gazetteer } from '#places/gazetteer.ts';
import { readSettings } from '../publish/settings.ts';
import { archiveOf, type Archive, type ArchiveParts } from './archive-view.ts';

const { content, cache, ...settings } = readSettings(process.env);
// what no document is needed for: a process of pages makes it while it waits for those that are being read
const reference = loadReference(content);
const { verdicts } = loadVerdicts(content);
gazetteer();

let view: Promise<Archive> | undefined;

/** The one view of all that is public; the only reader of `astro:content`. Made at the first call of a build. */
export function archive(): Promise<Archive> {
  view ??= readArchive();
  return view;
}

async function readArchive(): Promise<Archive> {
  const handed = handedOver();
  const parts = handed ?? (await readCollections());
  const made = archiveOf({
    ...parts,
    followThrough: [],
    verdicts,
    reference,
    site: siteAddress(settings.site, settings.base),
    today: settings.today,
  });
  // a build compares them meanwhile
  const followThrough = handed
    ? await handed.followThrough
    : readFollowThrough({ documents: parts.documents, reference, verdicts, cacheDir: cache });
  return { ...made, followThrough };
}

/** What the content layer holds: in `astro dev`, where nothing is handed over. */
async function readCollections(): Promise<
  Pick<ArchiveParts, 'documents' | 'tombstones' | 'pages'>
> {
  const [directives, reports, announcements, tombstones, pages] = await Promise.all([
    getCollection('directives'),
    getCollection('reports'),
    getCollection('announcements'),
    getCollection('tombstones'),
    getCollection('pages'),
  ]);
  // the loader has checked the entries; Astro knows them as records only
  const read = <T>(entries: readonly { data: unknown }[]): T[] =>
    entries.map(({ data }) => data as T);
  return {
    documents: read<ArchiveDocument>([...directives, ...reports, ...announcements]),
    tombstones: read<StoredTombstone>(tombstones).map(restoreTombstone),
    pages: read<SitePage>(pages),
  };
}
