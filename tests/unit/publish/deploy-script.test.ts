import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { deployScript, manifestScript } from '#publish/deploy-script.ts';

const options = { folder: '/srv/luu', name: '20260101T000000-abc', keep: 1, gzip: false };

for (const script of [
  manifestScript('/srv/luu'),
  deployScript(options),
  deployScript({ ...options, gzip: true }),
])
  test(`is shell that can be read: ${String(script.length)} signs`, () => {
    const { status, stderr } = spawnSync('sh', ['-n', '-c', script], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

test('nothing is seen before all of it was compared with the manifest', () => {
  const script = deployScript(options);
  const compared = script.indexOf('sha256sum --check');
  assert.ok(compared > 0 && compared < script.indexOf('mv -T'));
});
