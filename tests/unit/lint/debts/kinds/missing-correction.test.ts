import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingCorrection } from '#lint/debts/kinds/missing-correction.ts';
import { exampleArchive, said } from '../example-archive.ts';

const unsaidChanges = new Map([['a', ['2026-03-05', '2025-12-20']]]);
const find = (data: object, state: 'public' | 'gone' = 'public') =>
  said(
    missingCorrection,
    exampleArchive([{ state, data: { id: 'a', ...data } }], { unsaidChanges }),
  );
const entry = (date: string) => [{ date, kind: 'dinh-chinh', note: 'Sửa hai chữ.' }];

test('changes that nobody told are urgent, with their days', () => {
  assert.deepEqual(find({}), [
    'urgent: Chữ của văn bản đổi ngày 05/3/2026, 20/12/2025, corrections không ghi.',
  ]);
});

test('an entry of the day or later settles what came before it', () => {
  assert.deepEqual(find({ corrections: entry('2025-12-20') }), [
    'urgent: Chữ của văn bản đổi ngày 05/3/2026, corrections không ghi.',
  ]);
  assert.deepEqual(find({ corrections: entry('2026-03-05') }), []);
});

test('nothing is said of what is gone, or of other documents', () => {
  assert.deepEqual(find({}, 'gone'), []);
  assert.deepEqual(find({ id: 'b' }), []);
});
