import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageFile } from '#publish/page-file.ts';

describe('pageFile', () => {
  for (const [path, type, file] of [
    ['/', 'page', 'index.html'],
    ['/van-ban/x/', 'page', 'van-ban/x/index.html'],
    ['van-ban/x', 'page', 'van-ban/x/index.html'],
    ['/feed.xml', 'endpoint', 'feed.xml'],
    ['/404', 'page', '404.html'],
  ] as const)
    it(`${path} (${type}) is ${file}`, () => {
      assert.equal(pageFile(path, type), file);
    });
});
