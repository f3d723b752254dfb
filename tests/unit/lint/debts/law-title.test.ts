import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lawTitle } from '#lint/debts/law-title.ts';
import { exampleArchive, exampleLaw } from './example-archive.ts';

const { reference } = exampleArchive([]);
for (const [data, expected] of [
  [{}, 'Nghị định 1/2018/NĐ-CP'],
  [{ docType: 'luat', name: 'Luật Ví dụ' }, 'Luật Ví dụ, 1/2018/NĐ-CP'],
  [{ number: null, name: 'Đề án ví dụ' }, 'Đề án ví dụ'],
] as const)
  test(`an act is called “${expected}”`, () => {
    assert.equal(lawTitle(exampleLaw(data), reference), expected);
  });
