import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysAbove, placeLine, someDay, unitTitle } from '#site/place-words.ts';

test('a place is named as on the day', () => {
  assert.equal(unitTitle('kim-bang-350', '2020-10-13'), 'Huyện Kim Bảng');
  assert.equal(unitTitle('kim-bang-350', undefined), 'Thị xã Kim Bảng');
  assert.equal(placeLine('kim-bang-350', '2020-10-13'), 'Kim Bảng, Hà Nam');
  assert.equal(placeLine('viet-nam', undefined), 'Toàn quốc');
});

test('the country is not among the units above', () => {
  assert.deepEqual(keysAbove('kim-bang-350', undefined), ['ha-nam-35']);
  assert.deepEqual(keysAbove('viet-nam', undefined), []);
});

test('a day of which only the year is known is some day of it, of no known year none', () => {
  assert.equal(someDay('2020'), '2020-01-01');
  assert.equal(someDay('2020-10'), '2020-10-01');
  assert.equal(someDay('XXXX-10-13'), undefined);
});
