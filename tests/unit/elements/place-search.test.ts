import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '#vietnamese/fold.ts';
import { findPlaces, readings, type PlaceData } from '../../../src/elements/place-search.ts';

const K: PlaceData = {
  words: [
    '',
    'huyện, Hưng Yên',
    'xã, Cao Bằng',
    '/a/',
    'tỉnh Cao Bằng',
    'nay thuộc bốn xã',
    'thị xã, Hà Nam',
    '/b/',
  ],
  rows: [
    ['Kim Đồng', 2, 0, 3, 4],
    ['Kim Động', 1, 5, 7, 0],
    ['Kim Đồng Bắc', 2, 0, 3, 4],
    ['Kim Bảng', 6, 0, 7, 0],
  ],
};
const found = (typed: string): string[] =>
  findPlaces(typed, [K], fold).found.map(({ name, about }) => `${name} (${about})`);

test('names are found with and without marks; the marks as typed come first', () => {
  assert.deepEqual(found('kim dong'), [
    'Kim Động (huyện, Hưng Yên)',
    'Kim Đồng (xã, Cao Bằng)',
    'Kim Đồng Bắc (xã, Cao Bằng)',
  ]);
  assert.equal(found('Kim Đồng')[0], 'Kim Đồng (xã, Cao Bằng)');
  assert.equal(found('KIM ĐỘNG'.normalize('NFD'))[0], 'Kim Động (huyện, Hưng Yên)');
});

test('a kind typed before the name counts, spelled out or short', () => {
  assert.deepEqual(found('xã kim đồng'), [
    'Kim Đồng (xã, Cao Bằng)',
    'Kim Đồng Bắc (xã, Cao Bằng)',
  ]);
  assert.deepEqual(found('tx. kim bang'), ['Kim Bảng (thị xã, Hà Nam)']);
  assert.deepEqual(found('huyện Kim Bảng'), []);
});

test('nothing typed, or only blanks, finds nothing', () => {
  for (const typed of ['', '  ', ',']) assert.deepEqual(found(typed), [], typed);
});

test('a place says where its page is and what became of it', () => {
  const [place] = findPlaces('kim động', [K], fold).found;
  assert.deepEqual(place, {
    name: 'Kim Động',
    about: 'huyện, Hưng Yên',
    now: 'nay thuộc bốn xã',
    path: '/b/',
    near: '',
  });
});

test('twelve at most are shown and all are counted', () => {
  const many: PlaceData = {
    words: ['', 'xã'],
    rows: Array.from({ length: 30 }, (_, index) => [`Tân ${String(index)}`, 1, 0, 0, 0]),
  };
  const { found: shown, total } = findPlaces('tan', [many], fold);
  assert.deepEqual([shown.length, total], [12, 30]);
});

test('what was typed is read as a name, and as a kind with a name', () => {
  const cases: [string, [string, string][]][] = [
    ['kim dong', [['', 'kim dong']]],
    [
      'huyen kim dong',
      [
        ['huyen', 'kim dong'],
        ['', 'huyen kim dong'],
      ],
    ],
    [
      'tp. hue',
      [
        ['thanh pho', 'hue'],
        ['', 'tp. hue'],
      ],
    ],
    [
      'phuong 12',
      [
        ['phuong', '12'],
        ['', 'phuong 12'],
      ],
    ],
    ['xa', [['', 'xa']]],
    [
      'phuong 06',
      [
        ['phuong', '6'],
        ['', 'phuong 6'],
      ],
    ],
    [
      'p.sai gon',
      [
        ['phuong', 'sai gon'],
        ['', 'p.sai gon'],
      ],
    ],
  ];
  for (const [typed, expected] of cases)
    assert.deepEqual(
      readings(typed).map(({ kind, name }) => [kind, name]),
      expected,
      typed,
    );
});
