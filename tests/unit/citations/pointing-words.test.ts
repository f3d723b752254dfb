import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointingWords } from '#citations/pointing-words.ts';

const cases: readonly (readonly [text: string, found: string])[] = [
  ['theo Nghị định này', 'Nghị định này nghi-dinh self'],
  ['CHỈ THỊ này; thông tư này', 'CHỈ THỊ này chi-thi self | thông tư này thong-tu self'],
  [
    'Quyết định nêu trên và Nghị định trên',
    'Quyết định nêu trên quyet-dinh | Nghị định trên nghi-dinh',
  ],
  ['những quy định này; các nghị quyết trên', ''],
  ['văn bản này; việc này; ngày nay; trên địa bàn', ''],
  ['Nghị định nêu này', ''],
];
for (const [text, found] of cases)
  test(`words that point: ${text}`, () => {
    const words = pointingWords(text, true).map(({ start, end, type, isSelf }) =>
      [text.slice(start, end), type, ...(isSelf ? ['self'] : [])].join(' '),
    );
    assert.equal(words.join(' | '), found);
  });

test('nothing points back where nothing was named', () => {
  assert.deepEqual(pointingWords('Nghị định trên', false), []);
});
