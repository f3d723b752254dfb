import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readState } from '#search/query-state.ts';
import type { AskedPlace } from '#search/understand/find-places.ts';
import { sayPlaces } from '#search/understand/say-places.ts';

const state = readState(new URLSearchParams('q=họp ở Tân Tiến'));
const unit = (key: string, above: string) => ({
  key,
  place: { name: 'Xã Tân Tiến', note: 'đến 30/6/2025', above },
  above: { name: above },
});
const asked: AskedPlace = {
  start: 6,
  end: 14,
  name: 'Tân Tiến',
  kind: null,
  units: [unit('a-1', 'Hưng Yên'), unit('a-2', 'Lâm Đồng')],
  told: false,
};

test('units of one name and kind are told by what lies above them', () => {
  const [line] = sayPlaces('họp ở Tân Tiến', [asked], state);
  assert.deepEqual(
    line?.pieces.flatMap(({ text, state: to }) => (to ? [[text, to.q]] : [])),
    [
      ['xã Tân Tiến, Hưng Yên, đến 30/6/2025', 'họp'],
      ['xã Tân Tiến, Lâm Đồng, đến 30/6/2025', 'họp'],
    ],
  );
});

test('nothing is offered where a place was chosen already', () => {
  const chosen = readState(new URLSearchParams('q=Tân Tiến&dia-phuong=a-1'));
  assert.deepEqual(sayPlaces('Tân Tiến', [asked], chosen), []);
});
