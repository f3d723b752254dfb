import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOADED, loadList, type LoadedName } from '#markdown/load-list.ts';
import { contentFolder, directive, directivePath, type ContentFolder } from './content-folder.ts';

interface Entry {
  id: string;
  data: Record<string, unknown>;
  digest?: string | number;
}

/** The part of Astro's store that the loader uses. */
class Store extends Map<string, Entry> {
  add(entry: Entry): void {
    super.set(entry.id, entry);
  }
}

async function load(folder: ContentFolder, name: LoadedName, store = new Store()): Promise<Store> {
  const { contentDir, cacheDir } = folder;
  const options = { contentDir, cacheDir, base: '/', today: '2026-11-21', workers: 0 };
  await loadList(name, options, {
    keys: () => [...store.keys()],
    delete: (key) => store.delete(key),
    set: (entry) => {
      store.add(entry);
      return true;
    },
  });
  return store;
}

const id = 'kim-dong-2024-12-20-chi-thi';

test('each list has its collection; entries hold metadata, no HTML', async () => {
  const folder = contentFolder();
  folder.write(directivePath(id), directive(id, 'zzthan', { aliases: '[ten-cu]' }));
  const stores = new Map<LoadedName, Store>();
  for (const name of LOADED) stores.set(name, await load(folder, name));
  assert.deepEqual([...(stores.get('directives')?.keys() ?? [])], [id]);
  assert.deepEqual([...(stores.get('redirects')?.keys() ?? [])], ['ten-cu']);
  assert.equal(stores.get('reports')?.size, 0);
  assert.doesNotMatch(JSON.stringify([...(stores.get('directives') ?? [])]), /<p/u);
});

test('a document that is gone leaves the store', async () => {
  const folder = contentFolder();
  folder.write(directivePath(id), directive(id, 'a'));
  const store = await load(folder, 'directives');
  folder.remove(directivePath(id));
  await load(folder, 'directives', store);
  assert.equal(store.size, 0);
});

test('errors stop Astro, all in one message', async () => {
  const folder = contentFolder();
  folder.write(directivePath(id), directive(id, '{x}\n\n<b>y</b>'));
  await assert.rejects(load(folder, 'directives'), (error: Error) => {
    assert.match(error.message, /18:1 .*ngoặc nhọn/u);
    assert.match(error.message, /20:1 .*<b>/u);
    return true;
  });
});
