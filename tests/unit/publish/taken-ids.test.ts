import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { takenIds } from '#publish/taken-ids.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('ids of files, of addresses once published and of folders of images are taken', () => {
  const folder = temporaryFolder({
    'content/reports/2024/a.mdx': '',
    'content/pages/trang.mdx': '',
    'content/urls.lock': '/van-ban/b/\n',
    'public/attachments/c/anh-1.jpg': '',
  });
  const taken = takenIds(join(folder, 'content'), join(folder, 'public'));
  assert.ok(['a', 'b', 'c'].every((id) => taken.has(id)));
  assert.ok(!taken.has('trang'));
});
