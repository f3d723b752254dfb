import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { makeWorkFolder } from '#publish/work-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

describe('makeWorkFolder', () => {
  it('makes a folder for this process and clears those of dead ones', async () => {
    const root = temporaryFolder({ '.astro/builds/999999999-x/a': '', '.astro/builds/1-x/a': '' });
    const folder = await makeWorkFolder(root);
    assert.deepEqual(
      readdirSync(join(root, '.astro/builds')).sort(),
      ['1-x', basename(folder)].sort(),
    );
    assert.match(basename(folder), new RegExp(`^${process.pid}-`));
  });
});
