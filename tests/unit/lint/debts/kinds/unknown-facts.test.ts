import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownFacts } from '#lint/debts/kinds/unknown-facts.ts';
import { exampleArchive, said, type ExampleDebtDocument } from '../example-archive.ts';

const find = (data: object, more: Partial<ExampleDebtDocument> = {}) =>
  said(unknownFacts, exampleArchive([{ data: { ...data }, ...more }]));
const PUBLIC = {
  by: 'kho-mau',
  date: '2026-11-21',
  ground: 'already-public',
  checks: ['secrecy', 'personal-data'],
};

for (const [name, data, expected] of [
  [
    'a day without its year',
    { issued: 'XXXX-01-18' },
    'due: Chưa rõ hoặc chưa chắc: ngày (18/01, năm chưa rõ).',
  ],
  [
    'a month without its day',
    { issued: '2024-12' },
    'due: Chưa rõ hoặc chưa chắc: ngày (tháng 12/2024).',
  ],
  [
    'a year that follows from the text',
    { dateBasis: { year: 'derived' } },
    'note: Chưa rõ hoặc chưa chắc: năm do biên tập suy ra.',
  ],
  [
    'number and signer',
    { number: null, signer: null },
    'note: Chưa rõ hoặc chưa chắc: số, ký hiệu; người ký.',
  ],
  [
    'a source',
    { release: PUBLIC },
    'note: Chưa rõ hoặc chưa chắc: nguồn (nơi đăng, địa chỉ, ngày lấy).',
  ],
] as const)
  test(`${name} can be supplied`, () => {
    assert.deepEqual(find(data), [expected]);
  });

test('nothing is said of what is whole, of news without number, and of drafts', () => {
  assert.deepEqual(find({}), []);
  assert.deepEqual(find({ docType: 'tin-hoi-nghi', number: null }, { collection: 'reports' }), []);
  assert.deepEqual(find({ number: null }, { state: 'draft' }), []);
});
