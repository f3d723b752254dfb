import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edgeTypes } from '#citations/edge-types.ts';
import { citationNames } from '#citations/names.ts';
import { recognise } from '#citations/recognise.ts';

const names = citationNames(['Luật Dân quân tự vệ', 'Luật Nghĩa vụ quân sự']);
const typesOf = (text: string): string => edgeTypes(text, recognise(text, names)).join(' ');

const cases: readonly (readonly [text: string, types: string])[] = [
  ['Căn cứ Luật Dân quân tự vệ;', 'can-cu'],
  ['Căn cứ Luật Dân quân tự vệ; Nghị định số 1/2020/NĐ-CP;', 'can-cu can-cu'],
  ['Căn cứ Luật Dân quân tự vệ và Luật Nghĩa vụ quân sự,', 'can-cu can-cu'],
  [
    'Căn cứ Điều 1 Nghị định số 1/2020/NĐ-CP ngày 01/01/2020 của Chính phủ quy định chi tiết Luật Dân quân tự vệ;',
    'can-cu dan',
  ],
  [
    'Căn cứ Kế hoạch số 5/KH-UBND ngày 1/2/2024 của UBND tỉnh về thực hiện Nghị quyết số 6-NQ/TU;',
    'can-cu dan',
  ],
  [
    'Tiếp tục thực hiện có hiệu quả Nghị định số 1/2020/NĐ-CP ngày 01/01/2020 về A; Nghị định số 2/2020/NĐ-CP',
    'thuc-hien thuc-hien',
  ],
  ['được thực hiện theo quy định tại Nghị định số 1/2020/NĐ-CP', 'dan'],
  ['Thanh niên tổ chức thực hiện nghĩa vụ theo Luật Nghĩa vụ quân sự', 'dan'],
  ['Sửa đổi, bổ sung một số điều của Nghị định số 1/2020/NĐ-CP như sau:', 'sua-doi'],
  ['Điều 1. Bổ sung khoản 3a Điều 5 Nghị định số 1/2020/NĐ-CP', 'bo-sung'],
  [
    'bổ sung, kiện toàn cho đủ các văn kiện dùng khi chiến đấu của từng cấp theo đúng Luật Dân quân tự vệ',
    'dan',
  ],
  [
    'Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 7/2019/QĐ-UBND.',
    'dan thay-the',
  ],
  ['Nghị định số 1/2020/NĐ-CP được thay thế bởi Nghị định số 2/2024/NĐ-CP', 'dan dan'],
  ['Bãi bỏ Quyết định số 7/2019/QĐ-UBND; Quyết định số 8/2019/QĐ-UBND.', 'bai-bo bai-bo'],
  [
    'Nghị định số 1/2020/NĐ-CP và Nghị định số 2/2020/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực.',
    'bai-bo bai-bo dan',
  ],
  ['Thông tư này hướng dẫn thi hành Nghị định số 1/2020/NĐ-CP', 'dan huong-dan'],
  ['theo hướng dẫn tại Thông tư số 1/2020/TT-BQP', 'dan'],
  ['Luật sửa đổi, bổ sung một số điều của Luật Dân quân tự vệ và luật khác có hiệu lực', 'dan'],
  ['Các luật có hiệu lực thi hành từ ngày 01/7/2020 gồm Luật Dân quân tự vệ', 'dan'],
  ['a) Thực hiện nhiệm vụ quy định tại khoản 4 Điều 20 Luật Dân quân tự vệ;', 'dan'],
  ['Thay cụm từ “A” tại Điều 3 Nghị định số 1/2020/NĐ-CP bằng cụm từ “B”', 'sua-doi'],
  ['quán triệt, triển khai thực hiện Luật Dân quân tự vệ', 'quan-triet'],
  ['tổng kết 5 năm thực hiện Luật Dân quân tự vệ', 'tong-ket'],
  ['tuyên truyền về Luật Nghĩa vụ quân sự, Luật Dân quân tự vệ', 'dan dan'],
  ['Năm qua đã thực hiện tốt nhiệm vụ. Luật Dân quân tự vệ có nhiều điểm mới.', 'dan'],
];
for (const [text, types] of cases)
  test(`what a sentence does with what it cites: ${text}`, () => {
    assert.equal(typesOf(text), types);
  });

test('a flood of citations is read in a moment', () => {
  const began = process.cpuUsage();
  typesOf('thực hiện Nghị định số 1/2020/NĐ-CP, '.repeat(3000));
  assert.ok(process.cpuUsage(began).user < 3_000_000);
});
