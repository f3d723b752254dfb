import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockLinks, numberedLinks, wordedBlocks } from '#documents/compare/block-links.ts';

const texts = (...lines: string[]) =>
  wordedBlocks(
    lines.map((text) => ({ anchor: null, number: null, heading: text.startsWith('#'), text })),
  );
const pairs = (a: string[], b: string[], number?: number): string =>
  numberedLinks(texts(...a), texts(...b), blockLinks(texts(...a), texts(...b)), () => number)
    .map((link) => `${String(link.a)}-${String(link.b)}`)
    .join(' ');

const RA_SOAT = 'Rà soát nguồn nhập ngũ từ cơ sở, không để sót, lọt nguồn.';
const RA_SOAT_KY = 'Rà soát kỹ nguồn nhập ngũ từ cơ sở, không để sót, lọt nguồn.';

test('blocks with many words in common are linked, with few only where their number is the same', () => {
  assert.equal(pairs([RA_SOAT], [RA_SOAT_KY]), '0-0');
  assert.equal(
    pairs(['Một hai ba bốn năm sáu bảy tám'], ['Một hai ba chín mười nữa thôi nhé']),
    '',
  );
  assert.equal(
    pairs(['Một hai ba bốn năm sáu bảy tám'], ['Một hai ba chín mười nữa thôi nhé'], 0),
    '0-0',
  );
  assert.equal(pairs(['Một hai'], ['Ba bốn'], 0), '');
});

test('headings are linked to headings, of one number whatever they are called', () => {
  assert.equal(pairs(['#Tuyển quân'], ['Tuyển quân']), '');
  assert.equal(pairs(['#Tuyển quân'], ['#Huấn luyện']), '');
  assert.equal(pairs(['#Tuyển quân'], ['#Huấn luyện'], 0), '0-0');
});

test('a block with withheld words is linked to none but the same', () => {
  const closed = RA_SOAT.replace('nhập ngũ', '[lược]');
  assert.equal(pairs([closed], [RA_SOAT], 0), '');
  assert.equal(pairs([RA_SOAT], [closed], 0), '');
  assert.equal(pairs([closed], [closed]), '0-0');
});

test('the same words count more than like ones', () => {
  const [same] = blockLinks(texts(RA_SOAT), texts(RA_SOAT));
  const [like] = blockLinks(texts(RA_SOAT), texts(RA_SOAT_KY));
  assert.ok(same && like && same.weight > like.weight && same.likeness === 1);
});

test('a line that stands many times is linked with its own place and a few near it', () => {
  const rows = Array.from({ length: 200 }, () => 'Không có');
  const links = blockLinks(texts(...rows), texts(...rows));
  assert.ok(links.length <= 200 * 5);
  assert.ok(rows.every((_, at) => links.some(({ a, b }) => a === at && b === at)));
});
