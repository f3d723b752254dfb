import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tombstoneUnexplained } from '#lint/debts/kinds/tombstone-unexplained.ts';
import { exampleArchive, said } from '../example-archive.ts';

const find = (data: object) =>
  said(tombstoneUnexplained, exampleArchive([{ state: 'gone', data: { ...data } }, {}]));

test('a withdrawal without its day and reason is told', () => {
  assert.equal(find({ status: 'withdrawn' }).length, 1);
  const amended = [{ date: '2025-03-01', kind: 'dinh-chinh', note: 'Sửa một chữ.' }];
  assert.equal(find({ status: 'removed', corrections: amended }).length, 1);
});

test('nothing is said of one that is explained, and never of secrecy', () => {
  const corrections = [{ date: '2025-03-01', kind: 'thu-hoi', note: 'Đăng nhầm bản.' }];
  assert.deepEqual(find({ status: 'withdrawn', corrections }), []);
  assert.deepEqual(find({ status: 'removed-secrecy' }), []);
});
