import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  cataloguePlace,
  isProvinceToday,
  placesOfDay,
  placeValues,
} from '#search/indexing/place-facet.ts';
import { makeDirective, makeReport } from '../../documents/make-document.ts';

const TODAY = '2026-11-21';
const kimDong = makeDirective('a', { locality: 'kim-dong-331', issued: '2024-12-20' });

test('a document stands under its unit and those above it on its day', () => {
  assert.deepEqual(placesOfDay(kimDong), ['kim-dong-331', 'hung-yen-33']);
});

test('it is also found under the units of today on that ground', () => {
  const values = placeValues(kimDong, TODAY);
  assert.ok(values.includes('hung-yen-33-2025'));
  assert.ok(values.some((key) => key.startsWith('luong-bang-')));
  assert.equal(new Set(values).size, values.length);
});

test('a commune on unchanged ground is found under its new province as well', () => {
  const values = placeValues(
    makeDirective('f', { locality: 'tung-ba-00925', issued: '2024-12-20' }),
    TODAY,
  );
  assert.deepEqual(values.toSorted(), [
    'ha-giang-02',
    'tung-ba-00925',
    'tuyen-quang-08-2025',
    'vi-xuyen-030',
  ]);
});

test('before the reform there is nothing to add', () => {
  assert.deepEqual(placeValues(kimDong, '2025-01-01'), ['kim-dong-331', 'hung-yen-33']);
});

test('a new unit of an old name is not the old one', () => {
  const values = placeValues(
    makeReport('b', { locality: 'lac-duong-675', eventDate: '2022-12-02' }),
    TODAY,
  );
  assert.ok(values.includes('lac-duong-675') && values.includes('lam-dong-68'));
  const now = placeValues(
    makeReport('c', { locality: 'lam-dong-68-2025', eventDate: '2026-01-01' }),
    TODAY,
  );
  assert.ok(!now.includes('lam-dong-68') && !now.includes('lac-duong-675'));
});

test('the whole country is a place of its own, with the units named beside it', () => {
  const central = makeReport('d', {
    locality: 'viet-nam',
    units: ['hai-duong-30'],
    eventDate: '2024-01-18',
  });
  assert.deepEqual(placeValues(central, TODAY).toSorted(), [
    'hai-duong-30',
    'hai-phong-31-2025',
    'viet-nam',
  ]);
});

test('a day without a year takes the last time of the unit', () => {
  assert.deepEqual(
    placesOfDay(makeReport('e', { locality: 'kim-dong-331', eventDate: 'XXXX-01-18' })),
    ['kim-dong-331', 'hung-yen-33'],
  );
});

for (const [key, expected] of [
  [
    'ha-nam-35',
    {
      name: 'Hà Nam',
      note: 'đến 30/6/2025',
      above: 'ninh-binh-37-2025',
      now: 'nay thuộc Ninh Bình',
      own: true,
    },
  ],
  [
    'hung-yen-33-2025',
    { name: 'Hưng Yên', note: 'từ 01/7/2025', from: ['Hưng Yên', 'Thái Bình'], own: true },
  ],
  [
    'kim-bang-350',
    {
      name: 'Thị xã Kim Bảng',
      note: 'đến 30/6/2025',
      above: 'ha-nam-35',
      was: ['Huyện Kim Bảng'],
      now: 'nay thuộc 6\u00A0phường của Ninh Bình',
      own: true,
    },
  ],
  ['viet-nam', { name: 'Toàn quốc', own: true }],
] as const) {
  test(`${key} is shown as ${expected.name}`, () => {
    assert.deepEqual(cataloguePlace(key, TODAY, true), expected);
  });
}

test('a district is shown with its kind, below its province', () => {
  const place = cataloguePlace('kim-dong-331', TODAY, false);
  assert.deepEqual(
    [place.name, place.above, place.own],
    ['Huyện Kim Động', 'hung-yen-33', undefined],
  );
});

test('provinces of today are known', () => {
  assert.ok(isProvinceToday('ninh-binh-37-2025', TODAY));
  assert.ok(!isProvinceToday('ha-nam-35', TODAY));
  assert.ok(!isProvinceToday('kim-dong-331', TODAY));
});
