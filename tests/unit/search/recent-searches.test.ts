import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recentSearches, type Store } from '#search/recent-searches.ts';

function memory(): Store & { data: Map<string, string> } {
  const data = new Map<string, string>();
  return {
    data,
    getItem: (key) => data.get(key) ?? null,
    setItem: (key, value) => void data.set(key, value),
    removeItem: (key) => void data.delete(key),
  };
}

test('the last ten searches are kept, newest first, each once', () => {
  const recent = recentSearches(memory, '/');
  assert.deepEqual(recent.list(), []);
  const store = memory();
  const kept = recentSearches(() => store, '/');
  for (let n = 1; n <= 12; n++) kept.add(`câu ${String(n)}`);
  kept.add(' câu 5 ');
  kept.add('');
  kept.add('q'.repeat(201));
  assert.equal(kept.list().length, 10);
  assert.deepEqual(kept.list().slice(0, 3), ['câu 5', 'câu 12', 'câu 11']);
});

test('one is erased, or all', () => {
  const store = memory();
  const recent = recentSearches(() => store, '/');
  recent.add('một');
  recent.add('hai');
  recent.remove('một');
  assert.deepEqual(recent.list(), ['hai']);
  recent.clear();
  assert.deepEqual(recent.list(), []);
  assert.equal(store.data.size, 0);
});

test('who wants none kept has none, and those there were are gone', () => {
  const store = memory();
  const recent = recentSearches(() => store, '/');
  recent.add('một');
  recent.keep(false);
  assert.deepEqual([recent.list(), recent.kept()], [[], false]);
  recent.add('hai');
  assert.deepEqual(recent.list(), []);
  recent.keep(true);
  recent.add('ba');
  assert.deepEqual(recent.list(), ['ba']);
});

test('sites below other addresses keep their own', () => {
  const store = memory();
  recentSearches(() => store, '/a/').add('một');
  assert.deepEqual(recentSearches(() => store, '/b/').list(), []);
});

const refuse = (): never => {
  throw new Error('refused');
};
for (const [what, store] of [
  ['a store that is refused', refuse],
  ['a full store', () => ({ ...memory(), setItem: refuse })],
  [
    'a store that throws at every call',
    () => ({ getItem: refuse, setItem: refuse, removeItem: refuse }),
  ],
] as const) {
  test(`${what} is harmless`, () => {
    const recent = recentSearches(store, '/');
    recent.add('một');
    recent.remove('một');
    recent.keep(false);
    recent.clear();
    assert.deepEqual(recent.list(), []);
  });
}

for (const text of ['{', '5', '{"a":1}', '[1, null, "", {"q":"x"}]']) {
  test(`what somebody else wrote there is no search: ${text}`, () => {
    const store = memory();
    store.data.set('luu/da-tim', text);
    assert.deepEqual(recentSearches(() => store, '/').list(), []);
  });
}
