import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RenderedBody } from '#documents/document.ts';
import { loadReference } from '#documents/reference.ts';
import { siteAddress } from '#documents/site-address.ts';
import { documentPath, FACET_PATHS } from '#documents/urls.ts';
import { readBody } from '#markdown/body.ts';
import { ingest } from '#markdown/ingest.ts';
import type { Ingested } from '#markdown/ingested.ts';
import { archiveOf, yearTotal, type Archive } from '#site/archive-view.ts';
import { viewContext } from '#site/document-view/context.ts';
import { BROWSE } from '#site/navigation.ts';
import { pageHtml } from '#site/page-html.ts';
import { gazetteer } from '#places/gazetteer.ts';
import { hugoDesk } from './hugo-desk.ts';
import { hugoDocument } from './hugo-document.ts';
import { writeHugoFile, type HugoFile } from './hugo-file.ts';
import { hugoLists } from './hugo-lists.ts';
import { hugoMarkdown } from './hugo-markdown.ts';

/** What the twin is made from and where it goes. */
export interface TwinOptions {
  content: string;
  /** Folder of rendered bodies; made where it is missing. */
  cache: string;
  out: string;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Words for the keys of lists, by facet and key: a data file. */
function names(archive: Archive): Record<string, Record<string, string>> {
  const issuers = [...archive.issuers].flatMap(([key, [newest]]) =>
    newest ? [[key, archive.words.issuer(newest)] as const] : [],
  );
  const words = (keys: Iterable<string>, word: (key: string) => string): Record<string, string> =>
    Object.fromEntries([...keys].map((key) => [key, word(key)]));
  return {
    [FACET_PATHS.docType]: words(archive.docTypes.keys(), archive.words.docType),
    [FACET_PATHS.planType]: words(archive.planTypes.keys(), archive.words.planType),
    [FACET_PATHS.topic]: words(archive.topics.keys(), archive.words.topic),
    [FACET_PATHS.issuer]: Object.fromEntries(issuers),
    [FACET_PATHS.locality]: Object.fromEntries(
      gazetteer()
        .units.filter(({ level }) => level === 'province')
        .map(({ key, name }) => [key, name]),
    ),
    // the years are no taxonomy: their sizes
    [FACET_PATHS.year]: Object.fromEntries(
      [...archive.years].map(([year, shelf]) => [year, String(yearTotal(shelf))]),
    ),
  };
}

/** Pages that stand alone; of those that are mostly script or drawing only the address and the words are made. */
const ALONE = {
  'tim-kiem': 'Tìm kiếm',
  'tra-cuu': 'Tra cứu',
  'giai-doan': 'Giai đoạn',
  'han-che': 'Tồn tại, hạn chế',
  'so-lieu': 'Số liệu',
  'so-sanh': 'So sánh',
  'tap-ho-so': 'Tập hồ sơ',
  'theo-doi-tin': 'Theo dõi bằng nguồn tin',
  'du-lieu': 'Dữ liệu mở',
  'kiem-chu': 'Kiểm chữ',
};

async function pages(archive: Archive, cache: string): Promise<HugoFile[]> {
  const own = archive.pages.map(async ({ slug, digest, data }) => ({
    path: `${slug}.md`,
    front: { title: data.title, description: data.description, layout: 'plain' },
    body: hugoMarkdown(pageHtml(readBody(cache, digest))),
  }));
  const links = BROWSE.map(({ label, path, about }) => `- [${label}](${path}): ${about}`).join(
    '\n',
  );
  const alone = Object.entries(ALONE).map(([slug, title]) => ({
    path: `${slug}.md`,
    front: { title, description: title, layout: 'plain' },
    body: links,
  }));
  return [...(await Promise.all(own)), ...alone];
}

/** What answers where a document was withdrawn or has moved; outside the sections, whose lists leave them out. */
function left({ tombstones, redirects }: Ingested): HugoFile[] {
  const moved = 'Văn bản đã chuyển địa chỉ';
  return [
    ...tombstones.map(({ collection, id }) => ({ collection, id, title: 'Văn bản đã rút' })),
    ...redirects.map(({ collection, from }) => ({ collection, id: from, title: moved })),
  ].map(({ collection, id, title }) => ({
    path: `roi-${collection}-${id}.md`,
    front: { title, description: title, url: documentPath({ collection, id }), layout: 'plain' },
  }));
}

/**
 * Writes the twin of an archive for Hugo: configuration and layouts, every public document, and what the lists are
 * called. Gives how many files stand in it. None of this time is counted as Hugo's. One thing weighs on it: anchors and
 * unbroken numbers stand in the Markdown as inline HTML, since Hugo has no hook for paragraphs; reading that is about a
 * tenth of its processor time. It writes no manifest, no search index, no hashed file names, and checks no page.
 */
export async function writeHugoTwin({ content, cache, out, today }: TwinOptions): Promise<number> {
  const found = await ingest({ contentDir: content, cacheDir: cache, base: '/', today });
  const archive = archiveOf({
    ...found,
    reference: loadReference(content),
    site: siteAddress('http://localhost:4321', '/'),
    today,
  });
  const context = viewContext(archive);
  await cp(join(import.meta.dirname, 'hugo'), out, { recursive: true });
  await mkdir(join(out, 'data'), { recursive: true });
  await writeFile(join(out, 'data/names.json'), JSON.stringify(names(archive)));
  const read = (digest: string): RenderedBody => readBody(cache, digest);
  const lists = [
    ...hugoLists(archive, cache),
    ...hugoDesk(archive, cache, read),
    ...(await pages(archive, cache)),
    ...left(found),
  ];
  for (const file of lists) await writeHugoFile(out, file);
  for (const document of archive.documents)
    await writeHugoFile(out, hugoDocument(context, document, read));
  return lists.length + archive.documents.length;
}
