import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rewritePairs } from '#editor/rewrite-pairs.ts';

const YAML = `id: a
# như văn bản ghi
title: "Cũ"
topics: [ x,y ]
draft: true
`;
const ORDER = ['id', 'title', 'number', 'topics', 'summary', 'draft'];

test('only the lines of changed fields change', () => {
  assert.equal(
    rewritePairs(YAML, new Map([['title', 'Mới: x']]), ORDER),
    `id: a\n# như văn bản ghi\ntitle: 'Mới: x'\ntopics: [ x,y ]\ndraft: true\n`,
  );
});

test('a new field stands where the schema has it, a field taken out takes its comment along', () => {
  assert.equal(
    rewritePairs(
      YAML,
      new Map<string, unknown>([
        ['number', null],
        ['title', undefined],
        ['summary', 'S'],
      ]),
      ORDER,
    ),
    `id: a\nnumber: null\ntopics: [ x,y ]\nsummary: S\ndraft: true\n`,
  );
  assert.equal(rewritePairs('', new Map([['id', 'a']]), ORDER), 'id: a\n');
  assert.equal(rewritePairs('title: x', new Map([['id', 'a']]), ORDER), 'id: a\ntitle: x\n');
});
