import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as specimen from '#site/specimen.ts';

const words = JSON.stringify(specimen);

test('no real year, number or place is named on the designers’ page', () => {
  assert.doesNotMatch(words, /(?<!\d)(?:19|20)\d\d(?!\d)/);
  assert.doesNotMatch(words, /Hà Nam|Kim Động|Kim Bảng|Hưng Yên|Lâm Đồng|Ninh Bình|Lạc Dương/);
});

test('every setting of type has a class that sets it', () => {
  const css = readFileSync('src/styles/pages.css', 'utf8');
  for (const { className } of specimen.TYPE_SIZES)
    assert.ok(css.includes(`.${className} {`), className);
});

test('the stacked marks that clip first are among the lines', () => {
  const lines = specimen.STACKED.join('\n');
  for (const letter of 'ẾỄẶỬặợự') assert.ok(lines.includes(letter), letter);
});
