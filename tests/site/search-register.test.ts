import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openSite } from '#search/node.ts';
import { openRegister } from '#search/register.ts';
import { SUGGEST_FILE, type SuggestHead } from '#search/suggest-data.ts';
import { fixture } from './test-site.ts';

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join(fixture.out, 'pagefind', name), 'utf8'));

test('the register has the documents of the index under the same page numbers', async () => {
  const { index } = await openSite(fixture.out);
  const head = (await read(SUGGEST_FILE)) as SuggestHead;
  const pages = Array.from({ length: head.register.documents }, (_, page) => page);
  assert.ok(pages.length > 80);
  const entries = await openRegister(head.register, read).entries(pages);
  const urls = await Promise.all(pages.map(async (page) => (await index.fragment(page)).url));
  assert.deepEqual(
    entries.map(({ url }) => url),
    urls,
  );
  await assert.rejects(index.fragment(pages.length));
});
