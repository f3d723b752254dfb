import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeNames, splitKind } from '#search/understand/place-names.ts';

for (const [full, kind, name] of [
  ['Huyện Kim Bảng', 'huyện', 'Kim Bảng'],
  ['Thị xã Kim Bảng', 'thị xã', 'Kim Bảng'],
  ['Hà Nam', null, 'Hà Nam'],
  ['Xã Lương Bằng', 'xã', 'Lương Bằng'],
  ['Quảng Ninh', null, 'Quảng Ninh'],
  ['Phường 12', null, 'Phường 12'],
] as const)
  test(`${full} is ${name}`, () => {
    assert.deepEqual(splitKind(full), { kind, name });
  });

test('units stand under all their names, without marks', () => {
  const names = placeNames({
    'kim-bang-350': { name: 'Thị xã Kim Bảng', was: ['Huyện Kim Bảng'] },
    'kim-bang-1': { name: 'Phường Kim Bảng' },
  });
  assert.deepEqual(
    names.get('kim bang')?.map(({ key, kind }) => [key, kind]),
    [
      ['kim-bang-350', 'thị xã'],
      ['kim-bang-350', 'huyện'],
      ['kim-bang-1', 'phường'],
    ],
  );
});
