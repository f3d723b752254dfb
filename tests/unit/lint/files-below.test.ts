import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesBelow } from '#lint/files-below.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('files of all depths come sorted, with slashes; a folder that is not there has none', () => {
  const folder = temporaryFolder({ 'b/c.txt': '', 'a.txt': '' });
  assert.deepEqual(filesBelow(folder), ['a.txt', 'b/c.txt']);
  assert.deepEqual(filesBelow(`${folder}/khong-co`), []);
});
