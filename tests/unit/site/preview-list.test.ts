import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UnfinishedDocument } from '#documents/document.ts';
import { previewList } from '#site/preview-list.ts';
import { asHeld, makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

test('everything that only a preview shows is listed, what stands in no other list first', () => {
  const held = asHeld(makeDirective('a', { title: 'NHÁP: A' }), { until: '2027-01-01' });
  const archive = makeArchive([held, makeDirective('c')]);
  const unfinished = {
    collection: 'reports',
    id: 'b',
    file: 'reports/2024/b.mdx',
    title: null,
    digest: null,
    hindrances: asHeld(makeReport('b')).hindrances,
  } as UnfinishedDocument;
  const { rows } = previewList({ ...archive, unfinished: [unfinished] });
  assert.deepEqual(
    rows.map(({ path, file }) => [path, file]),
    [
      ['/bao-cao/b/', 'reports/2024/b.mdx'],
      ['/van-ban/a/', 'directives/2024/a.mdx'],
    ],
  );
  assert.ok(rows.every(({ lines, title }) => lines.length > 0 && title.startsWith('NHÁP: ')));
  assert.deepEqual(previewList(makeArchive([makeDirective('c')])).rows, []);
});
