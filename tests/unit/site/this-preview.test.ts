import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** What a process of its own says, since the answer is kept for the whole process. */
function answered(env: Record<string, string>): unknown {
  const code = `import('./src/site/this-preview.ts').then((m) => console.log(JSON.stringify([m.thisPreview(), m.thisPreview()])))`;
  const { stdout } = spawnSync(process.execPath, ['-e', code], {
    encoding: 'utf8',
    env: { ...process.env, BUILD_NOW: '2026-02-01', ...env },
  });
  return JSON.parse(stdout);
}

test('a preview is told by LUU_PREVIEW, with its day; the site is none', () => {
  assert.deepEqual(answered({ LUU_PREVIEW: '1' }), [{ day: '2026-02-01' }, { day: '2026-02-01' }]);
  assert.deepEqual(answered({ LUU_PREVIEW: '' }), [null, null]);
});
