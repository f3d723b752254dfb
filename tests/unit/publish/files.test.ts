import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listFiles } from '#publish/files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

describe('listFiles', () => {
  it('lists files of all depths, hidden ones too, in a fixed order', () => {
    const folder = temporaryFolder({ 'b/c.txt': '', '.x': '', 'a.txt': '', 'b/a/z': '' });
    assert.deepEqual(listFiles(folder), ['.x', 'a.txt', 'b/a/z', 'b/c.txt']);
  });
});
