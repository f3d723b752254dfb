import assert from 'node:assert/strict';
import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { dropFiles } from '#publish/drop-files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

describe('dropFiles', () => {
  /** A stage with files of a last site. */
  function withStage(files: string[], own: Record<string, string> = {}) {
    const last = temporaryFolder(Object.fromEntries(files.map((file) => [file, 'cũ'])));
    const stage = temporaryFolder(own);
    for (const file of files) {
      mkdirSync(dirname(join(stage, file)), { recursive: true });
      linkSync(join(last, file), join(stage, file));
    }
    const list = (): string[] => readdirSync(stage, { recursive: true }).map(String).sort();
    return { last, stage, list };
  }

  it('removes files of the last site with the folders that are empty then', () => {
    const { last, stage, list } = withStage(['a/b/x', 'a/b/y', 'c/x', 'c/d/x', 'e']);
    dropFiles(stage, last, ['a/b/x', 'a/b/y', 'c/d/x', 'e']);
    assert.deepEqual(list(), ['c', 'c/x']);
    assert.equal(readdirSync(last).length, 3);
  });

  it('removes a folder that was kept without its files', () => {
    const { last, stage, list } = withStage([]);
    mkdirSync(join(stage, 'a/b'), { recursive: true });
    dropFiles(stage, last, ['a/b/x', 'nowhere/x']);
    assert.deepEqual(list(), []);
  });

  it('leaves what this build has made under the name', () => {
    const { last, stage, list } = withStage(['b'], { a: 'mới' });
    dropFiles(stage, last, ['a']);
    assert.deepEqual(list(), ['a', 'b']);
  });
});
