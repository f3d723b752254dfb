import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { indexArchive } from '#search/indexing/index-archive.ts';
import { openSite } from '#search/node.ts';
import { readState } from '#search/query-state.ts';
import { searchArchive } from '#search/search-archive.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { makeDirective, makeReport } from '../../documents/make-document.ts';

const reference = loadReference('content');
const texts: Record<string, string> = {
  a: 'Tuyển quân năm 2025.',
  b: 'Diễn tập khu vực phòng thủ.',
};
const job = {
  reference,
  words: () => ({
    day: '20/12/2024',
    docType: 'Chỉ thị',
    issuer: 'Huyện ủy Kim Động',
    place: 'Kim Động',
    now: null,
  }),
  body: ({ id }: { id: string }) =>
    Promise.resolve({
      footnotes: '',
      sections: [
        {
          anchor: null,
          number: null,
          title: null,
          html: '',
          blocks: [{ anchor: 'doan-1', number: '1', text: texts[id] ?? '' }],
          cites: [],
        },
      ],
    }),
  today: '2026-11-21',
};

test('documents are found in the index of the site that holds them', async () => {
  const outDir = temporaryFolder();
  const documents = [makeDirective('a'), makeReport('b', { locality: 'ha-nam-35' })];
  assert.equal((await indexArchive({ ...job, documents, outDir })).documents, 2);
  const site = await openSite(outDir);
  const found = await searchArchive(site, readState(new URLSearchParams('q=kvpt')));
  assert.deepEqual(
    found.hits.map(({ id, url, passages }) => [id, url, passages[0]?.anchor]),
    [['b', '/bao-cao/b/', 'doan-1']],
  );
  assert.equal(found.counts['dia-phuong'].get('ninh-binh-37-2025'), 1);
});

test('a document that is gone from the list is gone from the index', async () => {
  const outDir = temporaryFolder();
  await indexArchive({ ...job, documents: [makeDirective('a'), makeDirective('b')], outDir });
  await indexArchive({ ...job, documents: [makeDirective('a')], outDir });
  const found = await searchArchive(
    await openSite(outDir),
    readState(new URLSearchParams('q=diễn tập')),
  );
  assert.equal(found.total, 0);
});
