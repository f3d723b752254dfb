import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortReference } from '#places/gazetteer-file.ts';

for (const [key, code, short] of [
  ['kim-dong-331', '331', '331'],
  ['hung-yen-33-2025', '33', '33-2025'],
  ['vi-du-20-2025', '20', '20-2025'],
  ['phuong-12-26881', '26881', '26881'],
  ['viet-nam', '', 'viet-nam'],
] as const)
  test(`${key} is referred to as ${short}`, () => {
    assert.equal(shortReference({ key, code }), short);
  });
