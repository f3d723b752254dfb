import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CataloguePlace } from '#search/catalogue.ts';
import { lexiconOf } from '#search/lexicon.ts';
import { parseQuery } from '#search/query.ts';
import { findPlaces } from '#search/understand/find-places.ts';
import { placeNames } from '#search/understand/place-names.ts';

const places: Record<string, CataloguePlace> = {
  'ha-nam-35': { name: 'Hà Nam', note: 'đến 30/6/2025', above: 'ninh-binh-37-2025', own: true },
  'ninh-binh-37-2025': { name: 'Ninh Bình', note: 'từ 01/7/2025' },
  'lac-duong-675': { name: 'Huyện Lạc Dương', note: 'đến 30/6/2025', own: true },
  'lac-duong-24848-2025': { name: 'Xã Lạc Dương' },
  'kim-bang-350': { name: 'Thị xã Kim Bảng', was: ['Huyện Kim Bảng'], own: true },
  'nowhere-1': { name: 'Xã Không Ai' },
  'hue-46': { name: 'Huế', own: true },
};
const lexicon = lexiconOf({
  abbreviations: [],
  words: [],
  synonyms: [],
  places: ['Hà Nam', 'Ninh Bình', 'Lạc Dương', 'Kim Bảng', 'Không Ai'],
});
const find = (text: string) =>
  findPlaces(
    text,
    parseQuery(text, lexicon),
    placeNames(places),
    places,
    (key) => key !== 'nowhere-1',
  ).map(({ start, end, units, told }) => [
    text.slice(start, end),
    units.map(({ key }) => key).join(' '),
    told,
  ]);

const BOTH = 'lac-duong-675 lac-duong-24848-2025';
for (const [query, ...expected] of [
  ['tuyển quân Hà Nam', ['Hà Nam', 'ha-nam-35', false]],
  ['tuyen quan ha nam', ['ha nam', 'ha-nam-35', false]],
  ['tỉnh Hà Nam', ['tỉnh Hà Nam', 'ha-nam-35', false]],
  ['Lạc Dương', ['Lạc Dương', BOTH, false]],
  ['dân quân xã Lạc Dương', ['xã Lạc Dương', 'lac-duong-24848-2025', true]],
  ['huyện Lạc Dương', ['huyện Lạc Dương', 'lac-duong-675', true]],
  ['huyen lac duong', ['huyen lac duong', 'lac-duong-675', true]],
  ['thị trấn Lạc Dương', ['Lạc Dương', BOTH, false]],
  ['huyện Kim Bảng', ['huyện Kim Bảng', 'kim-bang-350', false]],
  ['xã Không Ai'],
  ['Hạ Nam'],
  ['Huế 2024', ['Huế', 'hue-46', false]],
  ['trí huệ'],
  ['“Hà Nam”'],
  [
    'Hà Nam và Ninh Bình',
    ['Hà Nam', 'ha-nam-35', false],
    ['Ninh Bình', 'ninh-binh-37-2025', false],
  ],
] as const)
  test(`“${query}” names ${expected.map(([, key]) => key).join(', ') || 'no place'}`, () => {
    assert.deepEqual(find(query), expected);
  });
