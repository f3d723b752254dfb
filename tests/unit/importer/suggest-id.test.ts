import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestId } from '#importer/suggest-id.ts';

for (const [read, id] of [
  [
    { locality: 'kim-dong-331', date: '2024-12-20', docType: 'chi-thi' },
    'kim-dong-2024-12-20-chi-thi',
  ],
  [{ locality: 'kim-dong-331', date: 'XXXX-12-20' }, 'kim-dong-12-20-van-ban'],
  [{ locality: 'khong-co-1', docType: 'bao-cao' }, 'chua-ro-noi-bao-cao'],
  [{}, 'chua-ro-noi-van-ban'],
] as const)
  test(`${JSON.stringify(read)} gives ${id}, and a number where that is taken`, () => {
    assert.equal(
      suggestId(read, () => false),
      id,
    );
    assert.equal(
      suggestId(read, (own) => own === id),
      `${id}-2`,
    );
  });
