import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyDesk, deskFolder } from '#publish/copy-desk.ts';
import { listFiles } from '#publish/files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('the files lie in a folder named by their content, where browsers may keep them for ever', async () => {
  const folder = temporaryFolder({
    'draft-desk.js': 'a',
    'draft-worker.js': 'b',
    'desk.json': '{}',
  });
  const desk = { folder, hash: 'abc', files: ['draft-desk.js', 'draft-worker.js'] };
  const site = temporaryFolder();
  await copyDesk(desk, site);
  assert.equal(deskFolder(desk), '_luu/bien-tap-abc');
  assert.deepEqual(listFiles(site), [
    '_luu/bien-tap-abc/draft-desk.js',
    '_luu/bien-tap-abc/draft-worker.js',
  ]);
});
