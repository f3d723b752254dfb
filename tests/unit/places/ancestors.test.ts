import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ancestors } from '#places/ancestors.ts';

const keys = (key: string, day?: string) => ancestors(key, day).map((unit) => unit.key);

test('a commune of 2022 lies in its district, province and country', () => {
  assert.deepEqual(keys('da-nhim-24848', '2022-12-02'), [
    'lac-duong-675',
    'lam-dong-68',
    'viet-nam',
  ]);
});

test('a commune on unchanged ground lies in a district until 30 June 2025, then in its province', () => {
  assert.deepEqual(keys('thuan-hoa-00922', '2025-06-30'), [
    'vi-xuyen-030',
    'ha-giang-02',
    'viet-nam',
  ]);
  assert.deepEqual(keys('thuan-hoa-00922', '2025-07-01'), ['tuyen-quang-08-2025', 'viet-nam']);
  assert.deepEqual(keys('thuan-hoa-00922'), ['tuyen-quang-08-2025', 'viet-nam']);
});

test('the whole country lies in nothing', () => {
  assert.deepEqual(keys('viet-nam'), []);
});
