// Loaded before the tests (--import): what Node has compiled of the project's code no process of this run compiles again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'NODE_COMPILE_CACHE';

// processes that this one starts load this file, too, where they take over its flags
if (process.env[NAME] === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'luu-compiled-'));
  process.env[NAME] = folder;
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
}
