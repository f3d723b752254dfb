import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dossierStore, type DossierStorage } from '#documents/dossier/dossier-store.ts';
import { addItem } from '#documents/dossier/edit-dossier.ts';
import { makeDossier, makeItem } from './make-item.ts';

function memory(
  start: Record<string, string> = {},
): DossierStorage & { kept: Map<string, string> } {
  const kept = new Map(Object.entries(start));
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}
const storeOf = (storage: DossierStorage) => dossierStore(() => storage, '/');
const KEY = 'luu/tap-ho-so';

test('nothing kept is one empty dossier, and nothing is written for it', () => {
  const storage = memory();
  assert.deepEqual(storeOf(storage).read(), { current: 0, list: [makeDossier('Tập 1')] });
  assert.equal(storage.kept.size, 0);
});

test('what is changed is there for the next reader', () => {
  const storage = memory();
  storeOf(storage).change((all) => addItem(all, makeItem()).all);
  assert.deepEqual(storeOf(storage).read(), {
    current: 0,
    list: [makeDossier('Tập 1', 'van-ban/a')],
  });
});

test('a change starts from what another tab has written since', () => {
  const storage = memory();
  const [one, two] = [storeOf(storage), storeOf(storage)];
  one.read();
  two.change((all) => addItem(all, makeItem({ at: 'van-ban/b' })).all);
  const all = one.change((now) => addItem(now, makeItem()).all);
  assert.deepEqual(
    typeof all === 'string' ? all : all.list[0],
    makeDossier('Tập 1', 'van-ban/b', 'van-ban/a'),
  );
});

for (const [what, text] of [
  ['no JSON', '{'],
  ['another shape', '{"list":{}}'],
  ['nothing', 'null'],
  ['no dossier in the list', '{"list":[]}'],
  ['an item that is none', '{"list":[{"name":"x","items":[{"at":"//a.example"}]}]}'],
] as const)
  test(`a store with ${what} is broken, and is never written over by itself`, () => {
    const storage = memory({ [KEY]: text });
    const store = storeOf(storage);
    assert.equal(store.read(), 'broken');
    assert.equal(
      store.change((all) => addItem(all, makeItem()).all),
      'broken',
    );
    assert.equal(store.raw(), text);
    assert.equal(storage.kept.get(KEY), text);
    assert.deepEqual(store.clear(), { current: 0, list: [makeDossier('Tập 1')] });
    assert.notEqual(storage.kept.get(KEY), text);
  });

test('a full store says so, and keeps what it had', () => {
  const storage = memory();
  storeOf(storage).change((all) => addItem(all, makeItem()).all);
  const before = storage.kept.get(KEY);
  const full: DossierStorage = {
    ...storage,
    setItem: () => {
      throw new DOMException('no room', 'QuotaExceededError');
    },
  };
  assert.equal(
    storeOf(full).change((all) => addItem(all, makeItem({ at: 'van-ban/b' })).all),
    'full',
  );
  assert.equal(storage.kept.get(KEY), before);
});

test('a browser that keeps nothing is said to', () => {
  const store = dossierStore(() => {
    throw new DOMException('no', 'SecurityError');
  }, '/');
  assert.equal(store.read(), 'refused');
  assert.equal(
    store.change((all) => all),
    'refused',
  );
  assert.equal(store.raw(), '');
  assert.equal(store.clear(), 'refused');
});

test('two sites of one host keep their own', () => {
  assert.notEqual(dossierStore(() => memory(), '/a/').key, dossierStore(() => memory(), '/b/').key);
});
