import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlace, placeLabel } from '#documents/drafts/find-place.ts';
import { knownUnit } from '#places/known-unit.ts';

for (const [typed, wanted, value] of [
  ['kim-dong-331', {}, 'kim-dong-331'],
  ['Trung ương', {}, 'viet-nam'],
  ['kim dong', { day: '2024-12-20', level: 'district' }, 'kim-dong-331'],
  ['huyện Kim Động, Hưng Yên', { day: '2024-12-20' }, 'kim-dong-331'],
  ['Hưng Yên', { day: '2024-12-20', level: 'province' }, 'hung-yen-33'],
  ['Hưng Yên', { day: '2025-12-20', level: 'province' }, 'hung-yen-33-2025'],
] as const)
  test(`“${typed}” ${JSON.stringify(wanted)} is ${value}`, () => {
    assert.deepEqual(findPlace(typed, wanted), { value, exact: true });
  });

test('a name that several units bear asks which one, with what is above each', () => {
  const found = findPlace('Tân Lập', { day: '2024-12-20', level: 'commune' });
  assert.ok('choices' in found);
  assert.ok(found.choices.length > 3);
  for (const { value, label } of found.choices)
    assert.match(label, new RegExp(`^(?:xã|phường|thị trấn) Tân Lập, .+ \\(${value}\\)$`, 'u'));
});

test('a slip of the hand shows the nearest places', () => {
  const found = findPlace('huyện Kim Đọngg', { day: '2024-12-20', level: 'district' });
  assert.ok('choices' in found);
  assert.deepEqual(
    found.choices.map(({ value }) => value),
    ['kim-dong-331'],
  );
});

test('a place that did not stand then is told with the days it did', () => {
  const found = findPlace('Kim Động', { day: '2025-12-20', level: 'district' });
  assert.ok('fault' in found);
  assert.match(found.remedy, /huyện Kim Động, Hưng Yên, đến 30\/6\/2025 \(kim-dong-331\)/u);
});

test('what is like no place is told', () => {
  assert.ok('fault' in findPlace('qqqqqqqqqqqq', {}));
  assert.ok('fault' in findPlace('', {}));
});

test('a place is read with its kind and what was above it on the day', () => {
  assert.equal(
    placeLabel(knownUnit('kim-bang-350'), '2025-03-01'),
    'thị xã Kim Bảng, Hà Nam (kim-bang-350)',
  );
});
