import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf, fileOf } from '#publish/address.ts';

describe('addresses and files', () => {
  for (const [file, address] of [
    ['index.html', '/'],
    ['van-ban/x/index.html', '/van-ban/x/'],
    ['404.html', '/404.html'],
    ['feed.xml', '/feed.xml'],
  ] as const)
    it(`${file} is at ${address}`, () => {
      assert.equal(addressOf(file), address);
      assert.equal(fileOf(address), file);
    });
});
