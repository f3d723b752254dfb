import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contents } from '#site/document-view/contents.ts';

const outline = [
  { depth: 2, anchor: 'muc-1', number: '1', title: 'Tuyển quân' },
  { depth: 3, anchor: 'muc-1-a', number: null, title: 'Chi tiết' },
  { depth: 2, anchor: 'dieu-5', number: 'Điều 5', title: 'Kinh phí' },
  { depth: 2, anchor: 'dieu-6', number: 'Điều 6', title: 'Điều 6' },
];

test('sections stand in the contents, their parts do not', () => {
  assert.deepEqual(
    contents(outline, []).map(({ anchor }) => anchor),
    ['muc-1', 'dieu-5', 'dieu-6'],
  );
});

test('a number too long for its column runs into the title, once', () => {
  assert.deepEqual(
    contents(outline, []).map(({ number, title }) => [number, title]),
    [
      ['1', 'Tuyển quân'],
      [null, 'Điều 5. Kinh phí'],
      [null, 'Điều 6'],
    ],
  );
});

test('parts of the page come after the sections of the text', () => {
  const entries = contents(outline, [{ anchor: 'nguon', title: 'Nguồn' }]);
  assert.deepEqual(entries.at(-1), { anchor: 'nguon', number: null, title: 'Nguồn' });
});
