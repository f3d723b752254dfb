import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, edtfDay, isEdtfDay, key } from '#schema/fields.ts';

test('EDTF days may leave parts unknown, but what is known must be possible', () => {
  for (const value of [
    '2024-12-20',
    'XXXX-01-18',
    'XXXX-02-29',
    '2020-10',
    '2020',
    '2020-10-XX',
    'XXXX',
  ]) {
    assert.ok(isEdtfDay(value), value);
  }
  for (const value of [
    '2024-02-30',
    'XXXX-04-31',
    '2023-02-29',
    '2024-00-01',
    '2024-XX-32',
    '24',
    '2024/10',
  ]) {
    assert.equal(isEdtfDay(value), false, value);
  }
});

test('what YAML makes of an unquoted date or year is taken back to the day', () => {
  assert.equal(day.parse(new Date('2024-12-20T00:00:00Z')), '2024-12-20');
  assert.equal(edtfDay.parse(new Date('2024-12-20T00:00:00Z')), '2024-12-20');
  assert.equal(edtfDay.parse(2020), '2020');
  assert.equal(day.safeParse(new Date('nonsense')).success, false);
});

test('keys are ASCII words joined by single hyphens', () => {
  for (const value of ['a', 'kim-dong-331', 'ninh-binh-37-2025'])
    assert.ok(key.safeParse(value).success);
  for (const value of ['', 'Kim', 'a--b', '-a', 'a_b', 'đ', 'a/b', '../a']) {
    assert.equal(key.safeParse(value).success, false, value);
  }
});
