import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findTimes } from '#search/understand/find-times.ts';
import { timeKey } from '#search/understand/time-pages.ts';

const isWord = (words: string): boolean => ['ha nam', 'viet nam'].includes(words);
const read = (text: string): string[] =>
  findTimes(text, [], isWord).map(({ text: typed, time }) => `${typed} = ${timeKey(time)}`);

for (const [query, ...expected] of [
  ['27/11/2024', '27/11/2024 = ngay-2024-11-27'],
  ['27-11-2024', '27-11-2024 = ngay-2024-11-27'],
  ['họp ngày 27 tháng 11 năm 2024 ở Hà Nam', 'ngày 27 tháng 11 năm 2024 = ngay-2024-11-27'],
  ['ngay 27 thang 11 nam 2024', 'ngay 27 thang 11 nam 2024 = ngay-2024-11-27'],
  ['Ngày 7/6/2025', 'Ngày 7/6/2025 = ngay-2025-06-07'],
  ['tháng 11/2024', 'tháng 11/2024 = thang-2024-11'],
  ['thang 2 nam 2024', 'thang 2 nam 2024 = thang-2024-02'],
  ['quý I/2025', 'quý I/2025 = quy-2025-1'],
  ['quý 4 năm 2025', 'quý 4 năm 2025 = quy-2025-4'],
  ['năm 2025 tuyển quân thế nào', 'năm 2025 = nam-2025'],
  ['tuyển quân 2025', '2025 = nam-2025'],
  ['năm 2023 và năm 2024', 'năm 2023 = nam-2023', 'năm 2024 = nam-2024'],
  ['2023-2025', '2023-2025 = nam-2023-2025'],
  ['giai đoạn 2021 – 2025', 'giai đoạn 2021 – 2025 = nam-2021-2025'],
  ['từ năm 2023 đến năm 2025', 'từ năm 2023 đến năm 2025 = nam-2023-2025'],
  ['tu nam 2020 den nay', 'tu nam 2020 den nay = nam-tu-2020'],
  ['trước năm 2020', 'trước năm 2020 = nam-den-2019'],
  ['Hà Nam 2025', '2025 = nam-2025'],
  ['ha nam 2025', '2025 = nam-2025'],
  ['TU năm 2024', 'năm 2024 = nam-2024'],
  ['miền Nam 2025', '2025 = nam-2025'],
  ['thông tư năm 2024', 'năm 2024 = nam-2024'],
  ['pháp luật năm 2025', 'năm 2025 = nam-2025'],
] as const) {
  test(`“${query}” names ${expected.join(', ')}`, () => {
    assert.deepEqual(read(query), expected);
  });
}

for (const query of [
  '168/2018/NĐ-CP',
  '168/2018',
  '31/02/2024',
  '2025-2021',
  '2000 chiến sĩ',
  'tháng 13/2024',
  'Luật Dân quân tự vệ năm 2019',
  'Hiến pháp năm 2013',
  'theo luật nghĩa vụ quân sự 2015 thì sao',
  'nấm 2024x',
  '12345',
])
  test(`“${query}” names no time`, () => {
    assert.deepEqual(read(query), []);
  });

test('what is taken is not looked at', () => {
  const text = '“năm 2025” 2024';
  assert.deepEqual(
    findTimes(text, [{ start: 0, end: 10 }], isWord).map(({ text: typed }) => typed),
    ['2024'],
  );
});

test('a query of any signs is read at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      findTimes(text, [], isWord);
    }),
  );
  for (const part of ['luật a ', '27/11/', '2024 - ', 'từ năm ', ' '.repeat(40)]) {
    const started = performance.now();
    findTimes(part.repeat(200).slice(0, 2_000), [], isWord);
    assert.ok(performance.now() - started < 50, part);
  }
});
