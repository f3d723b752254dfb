import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsReview } from '#lint/debts/kinds/needs-review.ts';
import { exampleArchive, said } from '../example-archive.ts';

const data = { needsReview: ['issued', 'signer.name'] };

test('open fields are named; a released document waits for nothing else', () => {
  assert.deepEqual(said(needsReview, exampleArchive([{ state: 'needs-review', data }])), [
    'due: 2 điều còn phải xem lại: Ngày ban hành (issued), Người ký, Họ tên (signer.name); xong thì lên trang, đã được phép công bố.',
  ]);
  const draft = { state: 'draft', data: { ...data, release: undefined } } as const;
  assert.deepEqual(said(needsReview, exampleArchive([draft])), [
    'note: 2 điều còn phải xem lại: Ngày ban hành (issued), Người ký, Họ tên (signer.name).',
  ]);
});

test('nothing is said of what has none, or is gone', () => {
  const gone = { state: 'gone', data: { ...data, status: 'withdrawn' } } as const;
  assert.deepEqual(said(needsReview, exampleArchive([{}, gone])), []);
});
