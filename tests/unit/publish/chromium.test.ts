import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BrowserError, findChromium, launchChromium } from '../../../src/publish/chromium.ts';

test('a Chromium that is named is taken as it is', async () => {
  const { from, path } = await findChromium('/nowhere/chromium');
  assert.deepEqual([from, path], ['LUU_CHROMIUM', '/nowhere/chromium']);
});

test('one that does not start is told of with its path and the remedy', async () => {
  await assert.rejects(launchChromium('/nowhere/chromium'), (error) => {
    assert.ok(error instanceof BrowserError);
    assert.match(error.message, /\/nowhere\/chromium.*không khởi động được.*LUU_CHROMIUM/s);
    return true;
  });
});
