import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAddress } from '#site/place-address.ts';

const pages = new Set(['kim-bang-350', 'ha-nam-35']);

test('a unit with a page is shown there', () => {
  assert.equal(placeAddress(pages, 'ha-nam-35'), '/dia-phuong/ha-nam-35/');
});

test('a commune of today without a page is shown on the line of its old district', () => {
  assert.equal(
    placeAddress(pages, 'le-ho-13393-2025'),
    '/dia-phuong/kim-bang-350/#le-ho-13393-2025',
  );
});

test('what is shown nowhere has no address', () => {
  assert.equal(placeAddress(pages, 'nam-dinh-36'), null);
  assert.equal(placeAddress(new Set(), 'le-ho-13393-2025'), null);
});
