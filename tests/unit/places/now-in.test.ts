import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nowIn } from '#places/now-in.ts';

const TODAY = '2026-06-01';
/** `*` part of the older unit, `!` made of it entirely. */
const now = (key: string, day = TODAY) =>
  nowIn(key, day).units.map(
    ({ unit, part, entire }) => `${unit.key}${part === 'part' ? '*' : ''}${entire ? '!' : ''}`,
  );

test('Hà Nam is wholly in Ninh Bình, which is more', () => {
  assert.deepEqual(now('ha-nam-35'), ['ninh-binh-37-2025']);
});

test('Kim Bảng is six wards made of nothing else', () => {
  assert.deepEqual(now('kim-bang-350'), [
    'kim-bang-13384-2025*!',
    'le-ho-13393-2025*!',
    'nguyen-uy-13396-2025*!',
    'kim-thanh-13402-2025*!',
    'tam-chuc-13420-2025*!',
    'ly-thuong-kiet-13435-2025*!',
  ]);
});

test('Kim Động is four communes and a piece of a ward', () => {
  assert.deepEqual(now('kim-dong-331'), [
    'son-nam-11983-2025*',
    'luong-bang-12280-2025*!',
    'nghia-dan-12286-2025*!',
    'duc-hop-12313-2025*!',
    'hiep-cuong-12322-2025*!',
  ]);
});

test('Lạc Dương lies in three, of which the commune of its name is one', () => {
  assert.deepEqual(now('lac-duong-675'), [
    'lang-biang-da-lat-24846-2025*',
    'lac-duong-24848-2025*!',
    'dam-rong-4-24853-2025*',
  ]);
});

test('a unit that stands is its own answer', () => {
  assert.deepEqual(now('ha-noi-01'), ['ha-noi-01!']);
  assert.deepEqual(now('kim-dong-331', '2024-12-20'), ['kim-dong-331!']);
});

test('a district that gave ground away while it stood is followed to both', () => {
  assert.deepEqual(now('luc-ngan-219', '2025-03-01'), ['luc-ngan-219!', 'chu-224*!']);
});

test('a commune that vanished on an unknown day is followed to today', () => {
  assert.deepEqual(now('nhan-la-12307'), ['luong-bang-12280-2025']);
  assert.deepEqual(now('nhat-tan-13402', '2025-03-01'), ['tan-tuu-13402']);
});

test('where the way is not known the province stands for it', () => {
  const { units, exact } = nowIn('thanh-hoa-17725', '2025-06-30');
  assert.equal(exact, false);
  assert.deepEqual(
    units.map(({ unit, part }) => [unit.key, part]),
    [['nghe-an-40', 'part']],
  );
});
