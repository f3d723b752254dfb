import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deployTarget } from '#publish/deploy-target.ts';
import { SettingsError } from '#publish/settings.ts';

test('a target is a folder of this machine or of a server', () => {
  assert.deepEqual(deployTarget('/srv/luu/'), { host: null, folder: '/srv/luu' });
  assert.deepEqual(deployTarget('luu@may-chu.noi-bo:/srv/luu'), {
    host: 'luu@may-chu.noi-bo',
    folder: '/srv/luu',
  });
});

for (const text of [
  'srv/luu', // not whole: it would depend on where the command is run
  '/',
  '/srv/../etc',
  "/srv/a'b",
  '/srv/a b',
  '/srv/$(id)',
  'may:luu',
  '-oProxyCommand=x:/srv/luu', // would be an option of ssh
  'C:\\luu',
])
  test(`${text} is refused`, () => {
    assert.throws(() => deployTarget(text), SettingsError);
  });
