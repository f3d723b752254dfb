import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const STEP = join(import.meta.dirname, 'echo-step.ts');

describe('asStep', () => {
  it('runs a step by hand too, without a process that listens', async () => {
    const child = spawn(process.execPath, [STEP], { stdio: 'ignore' });
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('leaves when its parent is gone', async () => {
    const child = spawn(process.execPath, [STEP], {
      env: { ...process.env, LUU_SITE: 'http://hang' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    await once(child, 'message'); // it is at work
    child.disconnect(); // what the system does when a parent is killed
    assert.deepEqual(await once(child, 'exit'), [1, null]);
  });
});
