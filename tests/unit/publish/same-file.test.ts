import assert from 'node:assert/strict';
import { copyFileSync, linkSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isSameAt, isSameFile } from '#publish/same-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

describe('isSameAt', () => {
  const folder = temporaryFolder({ a: 'Lưu' });
  const at = (name: string): string => join(folder, name);
  linkSync(at('a'), at('linked'));
  copyFileSync(at('a'), at('copied'));
  utimesSync(at('copied'), statSync(at('a')).atime, statSync(at('a')).mtime);

  it('tells a link from a copy', () => {
    assert.ok(isSameAt(at('a'), at('linked')));
    assert.ok(!isSameAt(at('a'), at('copied')));
  });

  it('is false where one of them is missing or a folder', () => {
    assert.ok(!isSameAt(at('a'), at('b')));
    assert.ok(!isSameAt(at('b'), at('a')));
    assert.ok(!isSameAt(folder, folder));
  });

  it('does not trust numbers of files alone', () => {
    const stats = statSync(at('a'));
    assert.ok(isSameFile(stats, statSync(at('linked'))));
    for (const other of [{ size: 1 }, { mtimeMs: 1 }, { dev: -1 }])
      assert.ok(!isSameFile(stats, Object.assign(statSync(at('a')), other)));
    assert.ok(!isSameFile(Object.assign(statSync(at('a')), { nlink: 1 }), stats));
  });
});
