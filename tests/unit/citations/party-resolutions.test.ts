import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partyResolutions } from '#citations/party-resolutions.ts';

const cases: readonly (readonly [text: string, key: string])[] = [
  ['nghị quyết trung ương 8 (khóa xiii)', 'nghị quyết trung ương 8 (khóa xiii)'],
  [
    'nghị quyết hội nghị lần thứ tám ban chấp hành trung ương đảng khóa xiii',
    'nghị quyết trung ương 8 (khóa xiii)',
  ],
  ['nghị quyết trung ương lần thứ 4, khóa xii', 'nghị quyết trung ương 4 (khóa xii)'],
  ['kết luận hội nghị trung ương 5 khóa xi', 'kết luận trung ương 5 (khóa xi)'],
  [
    'nghị quyết đại hội đại biểu toàn quốc lần thứ xiii của đảng',
    'nghị quyết đại hội xiii của đảng',
  ],
  ['nghị quyết đại hội xiii của đảng', 'nghị quyết đại hội xiii của đảng'],
  ['nghị quyết đại hội xx đảng bộ tỉnh', ''],
  ['nghị quyết đại hội xx của đảng bộ tỉnh', ''],
  ['nghị quyết trung ương về xây dựng đảng', ''],
];
for (const [text, key] of cases)
  test(`a party resolution by its session: ${text}`, () => {
    assert.equal(
      partyResolutions(text)
        .map((one) => one.key)
        .join(),
      key,
    );
  });
