import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LockedError, takeLock } from '#publish/lock.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

describe('takeLock', () => {
  it('lets a second build wait until the first is done', async () => {
    const file = join(temporaryFolder(), 'deep/lock');
    const release = await takeLock(file);
    await assert.rejects(takeLock(file), LockedError);
    await release();
    await (
      await takeLock(file)
    )();
    assert.ok(!existsSync(file));
  });

  for (const [of, content] of [
    ['a dead process', '999999999'],
    ['a process killed while writing', ''],
  ] as const)
    it(`takes over the lock of ${of}`, async () => {
      const file = join(temporaryFolder({ lock: content }), 'lock');
      await (
        await takeLock(file)
      )();
      assert.ok(!existsSync(file));
    });

  it('names the process that holds it', async () => {
    const file = join(temporaryFolder(), 'lock');
    writeFileSync(file, '1');
    await assert.rejects(takeLock(file), /tiến trình 1\)/);
  });
});
