import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pageWriter } from '#publish/page-writer.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

describe('pageWriter', () => {
  it('writes below folders that it makes', () => {
    const folder = temporaryFolder();
    pageWriter(folder).write('a/b/index.html', Buffer.from('Lưu'));
    assert.equal(readFileSync(join(folder, 'a/b/index.html'), 'utf8'), 'Lưu');
  });

  it('links without a copy', () => {
    const folder = temporaryFolder({ 'last/a.html': 'Lưu' });
    const last = join(folder, 'last/a.html');
    pageWriter(folder).link(last, 'new/a.html');
    assert.equal(statSync(join(folder, 'new/a.html')).ino, statSync(last).ino);
  });
});
