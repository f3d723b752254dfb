import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UnfinishedDocument } from '#documents/document.ts';
import { unfinishedView } from '#site/unfinished-view.ts';
import { asHeld, makeReport } from '../documents/make-document.ts';

const { hindrances } = asHeld(makeReport('b'), { needsReview: ['eventDate'] });
const document = {
  collection: 'reports',
  id: 'b',
  file: 'reports/2024/b.mdx',
  title: 'Về việc mẫu',
  digest: null,
  hindrances,
} as UnfinishedDocument;

test('a draft with faults stands at its future address, marked, with what is missing', () => {
  const view = unfinishedView(document);
  assert.equal(view.path, '/bao-cao/b/');
  assert.equal(view.title, 'NHÁP: Về việc mẫu');
  assert.match(view.lines[0]?.words ?? '', /Ngày họp hoặc ngày báo cáo \(eventDate\)/u);
});

test('one without a title says so', () => {
  assert.equal(unfinishedView({ ...document, title: null }).title, 'NHÁP: Chưa có nhan đề');
});
