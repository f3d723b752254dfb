import assert from 'node:assert/strict';
import { copyFileSync, linkSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pageWriter } from '#publish/page-writer.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A folder beside a file of the last site. */
function withLast(): { folder: string; last: string } {
  const folder = temporaryFolder({ 'last/a.html': 'Lưu' });
  return { folder, last: join(folder, 'last/a.html') };
}

describe('pageWriter', () => {
  it('writes below folders that it makes', () => {
    const folder = temporaryFolder();
    pageWriter(folder).write('a/b/index.html', Buffer.from('Lưu'));
    assert.equal(readFileSync(join(folder, 'a/b/index.html'), 'utf8'), 'Lưu');
  });

  it('links without a copy', () => {
    const { folder, last } = withLast();
    const seen = statSync(last);
    assert.equal(pageWriter(folder).link(last, 'new/a.html', seen), seen);
    assert.equal(statSync(join(folder, 'new/a.html')).ino, seen.ino);
  });

  it('leaves alone what is linked already', () => {
    const { folder, last } = withLast();
    linkSync(last, join(folder, 'a.html'));
    pageWriter(folder).link(last, 'a.html', statSync(last));
    assert.equal(statSync(last).nlink, 2);
  });

  it('links over a file that is another, however alike', () => {
    const { folder, last } = withLast();
    copyFileSync(last, join(folder, 'a.html'));
    pageWriter(folder).link(last, 'a.html', statSync(last));
    assert.equal(statSync(join(folder, 'a.html')).ino, statSync(last).ino);
  });

  it('never writes into a file that is linked from elsewhere', () => {
    const { folder, last } = withLast();
    linkSync(last, join(folder, 'a.html'));
    const stats = pageWriter(folder).write('a.html', Buffer.from('mới'));
    assert.equal(readFileSync(join(folder, 'a.html'), 'utf8'), 'mới');
    assert.equal(readFileSync(last, 'utf8'), 'Lưu');
    assert.equal(stats.ino, statSync(join(folder, 'a.html')).ino);
  });
});
