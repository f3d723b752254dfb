import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayName } from '#places/display-name.ts';

const cases = [
  ['kim-bang-350', '2020-10-13', 'huyện Kim Bảng'],
  ['kim-bang-350', '2024-12-31', 'huyện Kim Bảng'],
  ['kim-bang-350', '2025-03-01', 'thị xã Kim Bảng'],
  ['hue-46', '2022-05-01', 'tỉnh Thừa Thiên Huế'],
  ['hue-46', '2025-01-01', 'thành phố Huế'],
  ['dong-nai-75-2025', '2026-04-29', 'tỉnh Đồng Nai'],
  ['dong-nai-75-2025', '2026-04-30', 'thành phố Đồng Nai'],
  ['trang-bom-26248-2025', '2026-04-29', 'xã Trảng Bom'],
  ['trang-bom-26248-2025', '2026-04-30', 'phường Trảng Bom'],
  ['phuong-12-26881', '2024-01-01', 'phường 12'],
  ['quan-1-760', '2024-01-01', 'quận 1'],
  ['ho-chi-minh-79-2025', '2026-01-01', 'thành phố Hồ Chí Minh'],
  ['lac-duong-24848-2025', '2026-01-01', 'xã Lạc Dương'],
  ['hoang-sa-20333-2025', '2026-01-01', 'đặc khu Hoàng Sa'],
  ['dung-k-no-24850', '2022-12-02', 'xã Đưng K’Nớ'],
  ['viet-nam', '2026-01-01', 'Việt Nam'],
] as const;
for (const [key, day, name] of cases)
  test(`${key} on ${day} is ${name}`, () => {
    assert.equal(displayName(key, day, { kind: true }), name);
  });

test('without the kind only the name is printed, and numbers keep their word', () => {
  assert.equal(displayName('kim-bang-350', '2020-10-13'), 'Kim Bảng');
  assert.equal(displayName('phuong-12-26881', '2024-01-01'), 'Phường 12');
});

test('where the kind of the day is not known the name stands alone', () => {
  assert.equal(displayName('moc-chau-123', '2025-01-20', { kind: true }), 'Mộc Châu');
  assert.equal(displayName('moc-chau-123', '2025-03-01', { kind: true }), 'thị xã Mộc Châu');
});
