import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationUnlisted } from '#lint/debts/kinds/citation-unlisted.ts';
import { exampleArchive, said } from '../example-archive.ts';

test('numbers that nothing knows are told once, the most cited first', () => {
  const archive = exampleArchive([
    { unknownNumbers: ['15/KH-UBND'], body: 'Theo Kế hoạch số 15/KH-UBND.' },
    { unknownNumbers: ['7/2022/NĐ-CP'] },
    { unknownNumbers: ['7/2022/NĐ-CP'] },
    { unknownNumbers: ['9/2022/NĐ-CP'], state: 'draft' },
  ]);
  assert.deepEqual(said(citationUnlisted, archive), [
    'note: 7/2022/NĐ-CP chưa có trong danh mục; 2 văn bản dẫn, đây là văn bản đầu.',
    'note: 15/KH-UBND chưa có trong danh mục.',
  ]);
  const [, debt] = citationUnlisted.find(archive);
  assert.equal(debt?.column, 18);
});
