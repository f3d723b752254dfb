import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusBehind } from '#lint/debts/kinds/status-behind.ts';
import { exampleArchive, said, type ExampleDebtDocument } from '../example-archive.ts';

const later = (type: string, target = 'a-1', state: ExampleDebtDocument['state'] = 'public') => ({
  state,
  data: { id: 'b-2', issued: '2025-03-01', relations: [{ type, target }] },
});
const find = (status: string, second: ExampleDebtDocument) =>
  said(statusBehind, exampleArchive([{ data: { id: 'a-1', aliases: ['a-0'], status } }, second]));

test('a replaced or amended document that does not say so is told at its own file', () => {
  assert.deepEqual(find('unknown', later('thay-the')), [
    'urgent: Đã được thay thế bởi “b-2” (01/3/2025), mà tình trạng chưa ghi.',
  ]);
  assert.deepEqual(find('in-force', later('sua-doi', 'a-0')), [
    'urgent: Đã được sửa đổi bởi “b-2” (01/3/2025), mà tình trạng chưa ghi.',
  ]);
  assert.equal(find('amended', later('thay-the')).length, 1);
});

test('nothing is said where it is settled, of other relations, of drafts and of what the archive has not', () => {
  assert.deepEqual(find('replaced', later('thay-the')), []);
  assert.deepEqual(find('amended', later('sua-doi')), []);
  assert.deepEqual(find('expired', later('sua-doi')), []);
  assert.deepEqual(find('unknown', later('can-cu')), []);
  assert.deepEqual(find('unknown', later('thay-the', 'a-1', 'draft')), []);
  assert.deepEqual(find('unknown', later('thay-the', '02/CT-UBND')), []);
});
