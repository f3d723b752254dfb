import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ancestors } from '#places/ancestors.ts';
import { provincesOn } from '#places/provinces-on.ts';
import { TILE_MAP } from '#places/tile-map.ts';

test('every province of today has one tile, on the grid, alone on its place', () => {
  const provinces = TILE_MAP.filter(({ of }) => of === undefined).map(({ key }) => key);
  assert.deepEqual(
    provinces.toSorted(),
    provincesOn('2026-01-01')
      .map(({ key }) => key)
      .toSorted(),
  );
  assert.equal(
    new Set(TILE_MAP.map(({ column, row }) => `${column} ${row}`)).size,
    TILE_MAP.length,
  );
  assert.ok(
    TILE_MAP.every(({ column, row }) => column >= 1 && column <= 6 && row >= 1 && row <= 15),
  );
});

test('Hoàng Sa and Trường Sa stand beside their provinces, right after them', () => {
  const apart = TILE_MAP.filter(({ of }) => of !== undefined);
  assert.deepEqual(
    apart.map(({ key }) => key),
    ['hoang-sa-20333-2025', 'truong-sa-22736-2025'],
  );
  for (const tile of apart) {
    assert.equal(ancestors(tile.key, '2026-01-01')[0]?.key, tile.of);
    const before = TILE_MAP[TILE_MAP.indexOf(tile) - 1];
    assert.deepEqual(
      [before?.key, before?.row, before?.column],
      [tile.of, tile.row, tile.column - 1],
    );
  }
});

test('tiles stand in reading order', () => {
  const order = TILE_MAP.map(({ column, row }) => row * 10 + column);
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
});
