import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AllFacetPages } from '#search/facet-counts.ts';
import { readState, writeState } from '#search/query-state.ts';
import { waysOn } from '#search/ways-on.ts';
import { EMPTY_CATALOGUE } from './small-index.ts';

const none = new Map<string, number[]>();
const pages: AllFacetPages = {
  'dia-phuong': new Map([
    ['kim-bang-350', [0]],
    ['ha-nam-35', [0, 1, 2]],
  ]),
  nam: new Map([['2025', [1, 2]]]),
  loai: new Map([
    ['chi-thi', [0]],
    ['bao-cao', [1, 2]],
  ]),
  'ke-hoach': none,
  'co-quan': none,
  'chu-de': none,
  muc: none,
};
const catalogue = {
  names: {
    ...EMPTY_CATALOGUE.names,
    'dia-phuong': { 'kim-bang-350': { name: 'Kim Bảng', above: 'ha-nam-35' } },
  },
};
const ways = (search: string) =>
  waysOn(
    [{ page: 0 }, { page: 1 }, { page: 2 }],
    pages,
    catalogue,
    readState(new URLSearchParams(search)),
  ).map(({ kind, state, total }) => [kind, writeState(state).toString(), total]);

test('dropping a filter is offered with what it brings, most first', () => {
  assert.deepEqual(ways('loai=chi-thi&nam=2025'), [
    ['drop', 'nam=2025', 2],
    ['drop', 'loai=chi-thi', 1],
  ]);
});

test('the place above is offered where it brings anything', () => {
  const wider = ways('dia-phuong=kim-bang-350&loai=bao-cao').find(([kind]) => kind === 'wider');
  assert.deepEqual(wider, ['wider', 'dia-phuong=ha-nam-35&loai=bao-cao', 2]);
});

test('what brings nothing is not offered', () => {
  assert.deepEqual(ways('loai=khong-co&nam=1999'), []);
});
