import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unlistedLaws } from '#citations/unlisted-laws.ts';

const cases: readonly (readonly [text: string, names: string])[] = [
  ['Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;', 'Luật Tổ chức Chính phủ'],
  ['theo Bộ luật Hình sự năm 2015', 'Bộ luật Hình sự'],
  ['tại Điều 3 Luật Quốc phòng 2018, hoạt động', 'Luật Quốc phòng'],
  ['Luật Quản lý, sử dụng vũ khí số 14/2017/QH14', 'Luật Quản lý, sử dụng vũ khí'],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Sĩ quan năm 2024',
    'Luật sửa đổi, bổ sung một số điều của Luật Sĩ quan',
  ],
  ['theo quy định của Luật Nhà ở; công trình', 'Luật Nhà ở'],
  [
    'Luật Hàng không dân dụng Việt Nam, Bộ luật Hàng hải Việt Nam.',
    'Luật Hàng không dân dụng Việt Nam | Bộ luật Hàng hải Việt Nam',
  ],
  ['thuộc Pháp lệnh Dự bị động viên quy định', 'Pháp lệnh Dự bị động viên'],
  ['tuyên truyền Luật Biên giới, tổ chức hội nghị năm 2024', ''],
  ['dự án Luật Đường bộ.', ''],
  ['công trình tạm theo quy định của Luật Xây dựng bị phá dỡ thì', 'Luật Xây dựng'],
  ['khoản 1 Điều 311 của Bộ luật Dân sự có thể là tài sản', 'Bộ luật Dân sự'],
  ['theo Pháp lệnh Lực lượng dự bị động viên.', 'Pháp lệnh Lực lượng dự bị động viên'],
  ['Luật sư Nguyễn Văn A năm 2019', ''],
  ['Khoa Luật Đại học Huế năm 2019', ''],
  ['Bộ luật Dân sự này có hiệu lực', ''],
  ['Luật Trồng trọt, công trình tạm theo quy định', ''],
  ['pháp luật về quốc phòng; luật khác', ''],
];
for (const [text, names] of cases)
  test(`laws that no list has: ${text}`, () => {
    const found = unlistedLaws(text).map(({ start, nameEnd }) => text.slice(start, nameEnd));
    assert.equal(found.join(' | '), names);
  });

test('where a law of the list begins, no other is looked for', () => {
  const text = 'theo Luật Nhà ở; Luật Đường bộ.';
  const starts = unlistedLaws(text, new Set([5])).map(({ start }) => start);
  assert.deepEqual(starts, [17]);
});

test('the year stands behind the name', () => {
  const years = ['Luật Quốc phòng 2018.', 'Luật Quốc phòng năm 2018.', 'Luật Quốc phòng.'].map(
    (text) => unlistedLaws(text)[0]?.year,
  );
  assert.deepEqual(years, [2018, 2018, null]);
});
