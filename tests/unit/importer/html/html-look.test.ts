import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignOf, lookWithin } from '#importer/html/html-look.ts';
import { madeElement } from './made-page.ts';

for (const [html, look] of [
  ['<strong>a</strong>', { bold: true }],
  ['<sup>a</sup>', { sup: true }],
  ['<span style="font-weight:700;font-style:italic">a</span>', { bold: true, italic: true }],
  ['<b style="font-weight:normal">a</b>', {}],
  [
    '<span style="text-decoration:underline line-through">a</span>',
    { underline: true, strike: true },
  ],
  ['<font face=".VnTime, Arial">a</font>', { font: '.VnTime' }],
  [`<span style="font-family:'Times New Roman',serif">a</span>`, { font: 'Times New Roman' }],
  ['<a href="https://a.vn/x" style="text-decoration:underline">a</a>', { link: 'https://a.vn/x' }],
  ['<a href="/x">a</a>', {}],
  ['<a href="javascript:alert(1)">a</a>', {}],
] as const) {
  test(`${html} looks ${JSON.stringify(look)}`, () => {
    assert.deepEqual(lookWithin(madeElement(html), {}), look);
  });
}

test('a look goes on within', () => {
  assert.deepEqual(lookWithin(madeElement('<i>a</i>'), { bold: true }), {
    bold: true,
    italic: true,
  });
});

for (const [html, align] of [
  ['<p style="text-align:justify">a</p>', 'justify'],
  ['<p align="RIGHT">a</p>', 'right'],
  ['<center>a</center>', 'center'],
  ['<p>a</p>', undefined],
] as const) {
  test(`${html} is set ${align ?? 'as it is'}`, () => {
    assert.equal(alignOf(madeElement(html)), align);
  });
}
