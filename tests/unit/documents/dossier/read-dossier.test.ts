import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isAnchor, isDocumentAt, LIMITS } from '#documents/dossier/dossier.ts';
import { cleanText, readDossier } from '#documents/dossier/read-dossier.ts';
import { makeDossier, makeItem } from './make-item.ts';

test('a dossier is read as it was written', () => {
  const dossier = makeDossier('Tập', 'van-ban/a', 'bao-cao/b');
  assert.deepEqual(readDossier(structuredClone(dossier)), { dossier, refused: 0 });
});

for (const value of [null, 1, 'x', [], {}, { name: 'x' }, { items: [] }, { name: 1, items: [] }])
  test(`${JSON.stringify(value)} is no dossier`, () => {
    assert.equal(readDossier(value), null);
  });

test('what is no item is counted, and an item that comes twice is one', () => {
  const items = [
    makeItem(),
    makeItem(),
    { at: 'https://a.example/' },
    null,
    { at: 'van-ban/a', anchor: '<' },
  ];
  assert.deepEqual(readDossier({ name: 'x', items }), {
    dossier: makeDossier('x', 'van-ban/a'),
    refused: 3,
  });
});

test('more items than fit are counted, too', () => {
  const items = Array.from({ length: LIMITS.items + 2 }, (_, at) =>
    makeItem({ at: `van-ban/a-${String(at)}` }),
  );
  const read = readDossier({ name: 'x', items });
  assert.equal(read?.dossier.items.length, LIMITS.items);
  assert.equal(read.refused, 2);
});

test('texts lose control signs and what is too much, never a mark', () => {
  assert.equal(cleanText(' Ghi\u0000 chú\u202e\r\nhai ', 100), 'Ghi chú\nhai');
  assert.equal(cleanText('Ế'.repeat(9), 4), 'ẾẾẾẾ');
  assert.equal(cleanText(7, 4), '');
});

test('whatever it is given, only paths, anchors and texts of the known kind come out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (name, items) => {
      const read = readDossier({ name, items, note: name });
      for (const item of read?.dossier.items ?? [])
        assert.ok(isDocumentAt(item.at) && isAnchor(item.anchor) && typeof item.note === 'string');
    }),
  );
});
