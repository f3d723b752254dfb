import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapRuns } from '#importer/map-runs.ts';
import type { SourceBlock, SourceDocument } from '#importer/source-document.ts';

const place = { part: 'body', where: '' } as const;
const paragraph = (text: string): SourceBlock => ({ kind: 'paragraph', runs: [{ text }], place });

test('runs are changed in the body, in cells of cells, margins and footnotes', () => {
  const inner: SourceBlock = { kind: 'table', rows: [[{ blocks: [paragraph('b')] }]], place };
  const image: SourceBlock = { kind: 'image', bytes: new Uint8Array(), type: 'x', alt: '', place };
  const source: SourceDocument = {
    format: 'txt',
    encoding: 'unicode',
    blocks: [
      paragraph('a'),
      { kind: 'table', rows: [[{ blocks: [inner], columns: 2 }]], bare: true, place },
      image,
    ],
    margins: [paragraph('c')],
    footnotes: [{ id: '1', blocks: [paragraph('d')] }],
    warnings: [],
  };
  const seen: string[] = [];
  const mapped = mapRuns(source, (runs) =>
    runs.map((run) => {
      seen.push(run.text);
      return { ...run, text: run.text.toUpperCase() };
    }),
  );
  assert.deepEqual(seen, ['a', 'b', 'c', 'd']);
  assert.match(JSON.stringify(mapped), /"A".*"B".*"columns":2.*"bare":true.*"C".*"D"/);
  assert.equal(mapped.blocks[2], image);
});
