import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stage } from '#publish/document-stage.ts';
import { lostAddresses } from '#publish/lost-addresses.ts';

const change = (before: Stage, after: Stage, from: string | null = null) => ({
  file: 'directives/2024/moi.mdx',
  from,
  before: { stage: before, until: null },
  after: { stage: after, until: null },
});
const OLD = 'reports/2024/cu.mdx';

for (const [told, one, answered, lost] of [
  ['a document that is taken back', change('public', 'draft'), [], '/van-ban/moi/'],
  ['one that is deleted', change('public', 'none'), [], '/van-ban/moi/'],
  ['one that waits again', change('public', 'embargo'), [], '/van-ban/moi/'],
  ['a stone that is deleted', change('tombstone', 'none'), [], '/van-ban/moi/'],
  ['one that got another name', change('public', 'public', OLD), ['/van-ban/moi/'], '/bao-cao/cu/'],
] as const)
  test(`${told} loses its address`, () => {
    assert.deepEqual(lostAddresses([one], new Set<string>(answered)), [
      { file: one.file, url: lost },
    ]);
  });

for (const [told, one, answered] of [
  ['one that is withdrawn', change('public', 'tombstone'), []],
  ['one that keeps its old name as an alias', change('public', 'public', OLD), ['/bao-cao/cu/']],
  ['a draft that is deleted', change('draft', 'none'), []],
  ['a faulty file, which is told as that', change('public', 'faulty'), []],
] as const)
  test(`${told} loses none`, () => {
    assert.deepEqual(lostAddresses([one], new Set<string>(answered)), []);
  });
