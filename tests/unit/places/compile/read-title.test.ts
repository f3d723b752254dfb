import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTitle } from '#places/compile/read-title.ts';

const cases = [
  ['Tỉnh Hoà Bình', 'province', 'tinh', 'Hòa Bình'],
  ['Thành phố Hồ Chí Minh', 'province', 'thanh-pho', 'Hồ Chí Minh'],
  ['Cao Bằng', 'province', 'tinh', 'Cao Bằng'],
  ['Thành Phố Đồng Hới', 'district', 'thanh-pho-thuoc-tinh', 'Đồng Hới'],
  ['Thị xã Kim Bảng', 'district', 'thi-xa', 'Kim Bảng'],
  ['Huyện  Vũng Liêm', 'district', 'huyen', 'Vũng Liêm'],
  ['Quận 1', 'district', 'quan', 'Quận 1'],
  ['Phường 06', 'commune', 'phuong', 'Phường 6'],
  ['Xã Xã Phiên', 'commune', 'xa', 'Xã Phiên'],
  ['Thị trấn Ba Sao', 'commune', 'thi-tran', 'Ba Sao'],
  ['Đặc khu Côn Đảo', 'commune', 'dac-khu', 'Côn Đảo'],
] as const;
for (const [title, level, kind, name] of cases)
  test(`“${title}” is ${kind} ${name}`, () => {
    assert.deepEqual(readTitle(title, level), { kind, name });
  });

test('a title of another level stops the build', () => {
  assert.throws(() => readTitle('Huyện Kim Động', 'commune'), /is no unit of level commune/u);
});
