import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restoreMarks, withRestored } from '#search/understand/restore-marks.ts';
import { parseQuery } from '#search/query.ts';
import { EMPTY_CATALOGUE, record, smallIndex } from '../small-index.ts';

const texts = [
  'Nghĩa vụ quân sự ở Hà Nam.',
  'Công tác quân sự, dân quân tự vệ.',
  'Quan trắc, sử dụng, quan sát; nghĩa tình.',
  'Dẫn quân qua sông. Dân quân tự vệ.',
  'Dân quân thường trực.',
  'Dân quân cơ động.',
  'Dân quân tại chỗ.',
  'Bàn bạc. Ban hành. Bạn đọc.',
];
const small = await smallIndex(
  texts.map((text, at) => record(`d-${String(at)}`, [text])),
  {
    ...EMPTY_CATALOGUE,
    lexicon: {
      ...EMPTY_CATALOGUE.lexicon,
      words: ['nghĩa vụ', 'phòng thủ dân sự'],
      places: ['Hà Nam'],
    },
  },
);

const restore = (text: string, taken: { start: number; end: number }[] = []) =>
  restoreMarks(text, parseQuery(text, small.lexicon).units, small.index, small.lexicon, taken);

for (const [typed, expected] of [
  ['nghia vu quan su', 'nghĩa vụ quân sự'],
  ['NGHIA VU quan su ha nam', 'nghĩa vụ quân sự hà nam'],
  ['dan quan tu ve', 'dân quân tự vệ'],
  ['su dung', 'sử dụng'],
  ['phong thu dan su', 'phòng thủ dân sự'],
  ['168/2018 quan su', '168/2018 quân sự'],
  ['ban', 'ban'],
  ['nghĩa vu', 'nghĩa vu'],
  ['xyz 168/2018', 'xyz 168/2018'],
  ['', ''],
] as const)
  test(`“${typed}” is read as “${expected}”`, async () => {
    assert.equal(withRestored(typed, await restore(typed)), expected);
  });

test('what is taken is left as it is', async () => {
  const text = '"quan su" quan su';
  const words = await restore(text, [{ start: 0, end: 9 }]);
  assert.equal(withRestored(text, words), '"quan su" quân sự');
});
