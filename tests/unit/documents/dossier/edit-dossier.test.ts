import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LIMITS, type Dossiers } from '#documents/dossier/dossier.ts';
import {
  addDossier,
  addItem,
  changeCurrent,
  currentDossier,
  moveItem,
  removeCurrent,
  withItems,
} from '#documents/dossier/edit-dossier.ts';
import { makeDossier, makeItem } from './make-item.ts';

const ALL: Dossiers = {
  current: 1,
  list: [makeDossier('Một', 'van-ban/a'), makeDossier('Hai', 'van-ban/b')],
};

test('an item goes to the end of the current dossier', () => {
  const { all, added } = addItem(ALL, makeItem({ at: 'van-ban/c' }));
  assert.equal(added, 'added');
  assert.deepEqual(currentDossier(all), makeDossier('Hai', 'van-ban/b', 'van-ban/c'));
  assert.equal(all.list[0], ALL.list[0]);
});

test('one that is there already is not doubled', () => {
  assert.deepEqual(addItem(ALL, makeItem({ at: 'van-ban/b' })), { all: ALL, added: 'there' });
});

test('a full dossier takes no more', () => {
  const items = Array.from({ length: LIMITS.items }, (_, at) =>
    makeItem({ at: `van-ban/x-${String(at)}` }),
  );
  const full = withItems(ALL, items);
  assert.deepEqual(addItem(full, makeItem()), { all: full, added: 'full' });
});

test('an item moves by one place, not past the ends', () => {
  const items = ['a', 'b', 'c'].map((id) => makeItem({ at: `van-ban/${id}` }));
  const ids = (moved: typeof items) => moved.map(({ at }) => at.slice(-1)).join('');
  assert.equal(ids(moveItem(items, 1, -1)), 'bac');
  assert.equal(ids(moveItem(items, 1, 1)), 'acb');
  assert.equal(ids(moveItem(items, 0, -1)), 'abc');
  assert.equal(ids(moveItem(items, 2, 1)), 'abc');
});

test('moving there and back changes nothing, and no item is lost', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(8), (size, at) => {
      const items = Array.from({ length: size }, (_, one) =>
        makeItem({ at: `van-ban/${String(one)}` }),
      );
      const moved = moveItem(items, at, 1);
      assert.deepEqual(
        moved.toSorted((a, b) => a.at.localeCompare(b.at)),
        items,
      );
      if (at + 1 < size) assert.deepEqual(moveItem(moved, at + 1, -1), items);
    }),
  );
});

test('a new dossier becomes the current one, and an untouched empty one gives way', () => {
  const one = makeDossier('Mới', 'van-ban/n');
  assert.deepEqual(addDossier(ALL, one), { current: 2, list: [...ALL.list, one] });
  assert.deepEqual(addDossier({ current: 0, list: [makeDossier('Tập 1')] }, one), {
    current: 0,
    list: [one],
  });
  const list = Array.from({ length: LIMITS.dossiers }, () => one);
  assert.equal(addDossier({ current: 0, list }, one), null);
});

test('after the last dossier an empty one stands', () => {
  assert.deepEqual(removeCurrent(ALL), { current: 0, list: [ALL.list[0]] });
  assert.deepEqual(removeCurrent({ current: 0, list: [makeDossier('x')] }).list, [
    makeDossier('Tập 1'),
  ]);
});

test('where the current place holds none, the first is changed', () => {
  const all = changeCurrent({ current: 7, list: ALL.list }, (one) => ({ ...one, note: 'x' }));
  assert.equal(all.current, 0);
  assert.equal(all.list[0]?.note, 'x');
});
