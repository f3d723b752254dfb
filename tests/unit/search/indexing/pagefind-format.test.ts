import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import {
  decodeAllWords,
  decodeContents,
  PAGEFIND_VERSION,
} from '#search/indexing/pagefind-format.ts';

type Item = number | string | Item[];

/** Enough CBOR to write what Pagefind writes; numbers below 256. */
function encode(item: Item): number[] {
  const head = (kind: number, value: number) =>
    value < 24 ? [kind * 32 + value] : [kind * 32 + 24, value];
  if (typeof item === 'number') return item < 0 ? head(1, -1 - item) : head(0, item);
  if (typeof item === 'string') {
    const text = [...new TextEncoder().encode(item)];
    return [...head(3, text.length), ...text];
  }
  return [...head(4, item.length), ...item.flatMap(encode)];
}
const cbor = (item: Item) => Uint8Array.from(encode(item));

test('the release read here is the one that is installed', () => {
  const path = new URL('../../../../node_modules/pagefind/package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  assert.equal(version, PAGEFIND_VERSION);
});

test('contents give pages, files of words and fields', () => {
  const contents = decodeContents(
    cbor([
      '1.6.0',
      [
        ['vi_a', 12, ''],
        ['vi_b', 7, 'vi_g'],
      ],
      [['an', 'qua', 'vi_w']],
      [['nam', 'vi_f']],
      [['ngay', [1, 0]]],
      ['number', 'title'],
    ]),
  );
  assert.deepEqual(contents.pages, [
    { hash: 'vi_a', words: 12 },
    { hash: 'vi_b', words: 7 },
  ]);
  assert.deepEqual(contents.chunks, [{ from: 'an', to: 'qua', hash: 'vi_w' }]);
  assert.deepEqual(contents.fields, ['number', 'title']);
});

test('a word gives its spellings, with places in the body and in metadata', () => {
  const words = decodeAllWords(
    cbor([
      [
        [
          'quan',
          [[2, [3, 4], []]],
          [
            [
              'quân',
              [
                [0, [5, -13, 1, 2], [-1, 0, -3, 4, 1]],
                [3, [9], []],
              ],
            ],
          ],
        ],
      ],
    ]),
  );
  assert.deepEqual(
    [...words],
    [
      {
        word: 'quan',
        spellings: [
          { form: 'quan', postings: [{ page: 2, body: [3, 7], meta: [] }] },
          {
            form: 'quân',
            postings: [
              // a change of weight starts from nought again; the places come out in order
              {
                page: 0,
                body: [1, 3, 5],
                meta: [
                  [0, 0],
                  [2, 4],
                  [2, 5],
                ],
              },
              { page: 3, body: [9], meta: [] },
            ],
          },
        ],
      },
    ],
  );
});

test('bytes of another shape are refused', () => {
  assert.throws(() => decodeContents(cbor('x')), /list was expected/);
  assert.throws(() => [...decodeAllWords(cbor([[[1, []]]]))], /text was expected/);
});
