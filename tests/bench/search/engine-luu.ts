import { join } from 'node:path';
import { loadReference } from '#documents/reference.ts';
import { buildIndex } from '#search/indexing/build.ts';
import { CATALOGUE_FILE, type Catalogue } from '#search/catalogue.ts';
import { lexiconData } from '#search/indexing/lexicon-data.ts';
import { openSite } from '#search/node.ts';
import { readState } from '#search/query-state.ts';
import { textRecord } from '#search/indexing/record.ts';
import { searchArchive } from '#search/search-archive.ts';
import type { SearchRecord } from '#search/indexing/record-html.ts';
import type { Engine } from './engine.ts';
import type { SetDocument } from './read-set.ts';

/** A document of a set as our index takes one; what a set does not tell is left out. */
export function setRecord(document: SetDocument, url: string): SearchRecord {
  const { title, number, issuer, place, province, date, paragraphs } = document;
  return textRecord({
    url,
    title,
    number,
    passages: paragraphs.map((text, at) => ({
      anchor: `d-${String(at + 1)}`,
      label: `Đoạn ${String(at + 1)}`,
      text,
    })),
    names: [],
    shown: { issuer, date, place: [place, province].filter(Boolean).join(', ') },
    filters: date === '' ? {} : { nam: [date.slice(0, 4)] },
    day: date,
  });
}

/** Our own records, index and query code over a set; the index goes below `folder`. */
export async function luuEngine(
  documents: readonly SetDocument[],
  folder: string,
): Promise<Engine> {
  const ids = new Map(documents.map(({ id }, at) => [`/d/${String(at)}/`, id]));
  const places = documents.flatMap(({ place, province }) => [place, province]).filter(Boolean);
  const catalogue: Catalogue = {
    names: {
      'dia-phuong': {},
      loai: {},
      'ke-hoach': {},
      'co-quan': {},
      'chu-de': {},
      muc: {},
    },
    laws: [],
    lexicon: lexiconData(loadReference('content'), places),
  };
  const outDir = join(folder, 'luu');
  await buildIndex({
    outDir,
    lexicon: catalogue.lexicon,
    records: documents.map((document, at) => setRecord(document, `/d/${String(at)}/`)),
    extra: { [CATALOGUE_FILE]: catalogue },
  });
  const archive = await openSite(outDir);
  return {
    answer: async (query) => {
      const { hits } = await searchArchive(archive, readState(new URLSearchParams({ q: query })));
      return hits.map(({ url }) => ids.get(url) ?? url);
    },
  };
}
