import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeNewFile } from '#publish/write-new-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('a file is written with its folder and nothing beside it', async () => {
  const folder = temporaryFolder();
  assert.equal(await writeNewFile(join(folder, 'a/b.mdx'), 'chữ'), true);
  assert.equal(readFileSync(join(folder, 'a/b.mdx'), 'utf8'), 'chữ');
  assert.deepEqual(readdirSync(join(folder, 'a')), ['b.mdx']);
});

test('what is there stays', async () => {
  const folder = temporaryFolder({ 'a.mdx': 'cũ' });
  assert.equal(await writeNewFile(join(folder, 'a.mdx'), 'mới'), false);
  assert.equal(readFileSync(join(folder, 'a.mdx'), 'utf8'), 'cũ');
  assert.deepEqual(readdirSync(folder), ['a.mdx']);
});

test('of two that write the same name one wins, whole', async () => {
  const path = join(temporaryFolder(), 'a.mdx');
  const wrote = await Promise.all(['một', 'hai'].map((text) => writeNewFile(path, text)));
  assert.equal(wrote.filter(Boolean).length, 1);
  assert.equal(readFileSync(path, 'utf8'), wrote[0] ? 'một' : 'hai');
});

test('a folder that cannot be written to is told', async () => {
  const folder = temporaryFolder({ a: 'a file' });
  await assert.rejects(writeNewFile(join(folder, 'a/b.mdx'), ''));
});
