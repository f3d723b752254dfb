import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeRows } from '#site/attribute-rows.ts';

const flat = (html: string): string => html.replaceAll('\n', '');

test('a row has its label, its value and how that is known', () => {
  assert.equal(
    flat(attributeRows([{ label: 'Loại', value: 'Chỉ thị', basis: 'theo văn bản' }])),
    '<div><dt>Loại</dt><dd>Chỉ thị<span class="src">(theo văn bản)</span></dd></div>',
  );
});

test('a list takes the whole width, and its rest is closed until asked for', () => {
  const rest = { summary: '2 chủ đề khác', value: ['a; b'] };
  assert.equal(
    flat(attributeRows([{ label: 'Chủ đề', value: 'x', rest, wide: true }])),
    '<div class="wide"><dt>Chủ đề</dt><dd>x<details class="more"><summary>2 chủ đề khác</summary>a; b</details></dd></div>',
  );
});

test('nothing in a row is read as markup', () => {
  const html = attributeRows([
    { label: '<b>', value: '<i>', basis: '<u>', rest: { summary: '<s>', value: ['<q>'] } },
  ]);
  assert.doesNotMatch(html, /<[biusq]>/);
});
