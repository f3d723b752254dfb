import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { moveFolder } from '#publish/move-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A move that fails so often with this code. */
function busy(times: number, code: string) {
  const tries = { count: 0 };
  const move = (): Promise<void> => {
    tries.count += 1;
    return tries.count > times
      ? Promise.resolve()
      : Promise.reject(Object.assign(new Error(code), { code }));
  };
  return { tries, move };
}

test('a folder gets its name', async () => {
  const folder = temporaryFolder({ 'a/x': '' });
  await moveFolder(join(folder, 'a'), join(folder, 'b'));
  assert.ok(existsSync(join(folder, 'b/x')));
});

test('a folder that a scanner looks into is tried again until it is free', async () => {
  const { tries, move } = busy(3, 'EPERM');
  await moveFolder('a', 'b', { retries: 5, pause: 1, move });
  assert.equal(tries.count, 4);
});

test('one that never gets free is a fault, and so is anything else at once', async () => {
  const never = busy(99, 'EBUSY');
  await assert.rejects(moveFolder('a', 'b', { retries: 2, pause: 1, move: never.move }), {
    code: 'EBUSY',
  });
  assert.equal(never.tries.count, 3);
  const gone = busy(99, 'ENOENT');
  await assert.rejects(moveFolder('a', 'b', { retries: 2, pause: 1, move: gone.move }));
  assert.equal(gone.tries.count, 1);
});
