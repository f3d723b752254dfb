import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeUtf8 } from '#documents/decode-utf8.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const encode = (text: string) => new TextEncoder().encode(text);

test('text comes out without its byte order mark', () => {
  assert.equal(decodeUtf8(encode('\uFEFFĐạ Nhim'), 'x').text, 'Đạ Nhim');
});

for (const [what, content, rule, says] of [
  ['an empty file', bytes(), 'file-empty', /trống/],
  ['UTF-16 of either kind', bytes(0xff, 0xfe, 0x61, 0), 'file-encoding', /UTF-16/],
  ['UTF-16 of the other kind', bytes(0xfe, 0xff, 0, 0x61), 'file-encoding', /UTF-16/],
  ['a Word file', bytes(0x50, 0x4b, 3, 4, 0, 0), 'file-binary', /không phải văn bản thuần/],
  ['an old Vietnamese code page', bytes(0x43, 0xe9, 0x6e, 0x67), 'file-encoding', /TCVN3/],
  [
    'a file of 50 MB',
    new Uint8Array(50_000_000).fill(0x61),
    'file-too-large',
    /50 MB, tối đa 5 MB/,
  ],
] as const) {
  test(`${what} is refused with its reason`, () => {
    const { text, problems } = decodeUtf8(content, 'content/x.mdx');
    assert.equal(text, null);
    assert.equal(problems[0]?.rule, rule);
    assert.match(problems[0]?.message ?? '', says);
    assert.deepEqual([problems[0]?.file, problems[0]?.line], ['content/x.mdx', 1]);
  });
}
