import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IndexFailure } from '#search/open-index.ts';
import { openSite } from '#search/node.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { record, smallIndex } from './small-index.ts';

test('the index of a built site opens', async () => {
  const small = await smallIndex([record('a', ['Quốc phòng.'])]);
  const site = await openSite(small.folder);
  assert.equal(site.index.contents.pages.length, 1);
});

test('a folder without an index is a failure that names the file', async () => {
  await assert.rejects(openSite(temporaryFolder()), (error) => {
    assert.ok(error instanceof IndexFailure);
    assert.equal(error.path, 'luu-index.json');
    return true;
  });
});
