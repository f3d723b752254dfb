import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { allowBodies, checkAllowed } from '#markdown/allowed-bodies.ts';
import { readBody } from '#markdown/body.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

afterEach(() => {
  allowBodies(() => true);
});

test('a body that may not be shown is refused, by name and with where to look, before it is looked for', () => {
  allowBodies((digest) => digest === 'a');
  checkAllowed('a');
  assert.throws(() => {
    checkAllowed('b');
  }, /The body b .*cache-key\.ts/u);
  assert.throws(() => readBody(temporaryFolder(), 'b'), /The body b is shown/u);
  assert.throws(() => readBody(temporaryFolder(), 'a'), /No rendered body a/u);
});

test('what was said holds in another copy of the module, as a bundle has one', async () => {
  allowBodies(() => false);
  const copy = (await import(`${import.meta.resolve('#markdown/allowed-bodies.ts')}?copy`)) as {
    checkAllowed: typeof checkAllowed;
  };
  assert.throws(() => {
    copy.checkAllowed('a');
  });
});
