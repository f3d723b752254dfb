import assert from 'node:assert/strict';
import { test } from 'node:test';
import { absoluteUrl, siteAddress, sitePath } from '#documents/site-address.ts';

test('a base is read with or without slashes', () => {
  for (const base of ['luu', '/luu', 'luu/', '/luu/']) {
    assert.deepEqual(siteAddress('https://example.vn/', base), {
      origin: 'https://example.vn',
      base: '/luu/',
    });
  }
  for (const base of ['', '/']) assert.equal(siteAddress('http://localhost:4321', base).base, '/');
});

test('paths stand below the base', () => {
  assert.equal(sitePath('/', '/nam/2024/'), '/nam/2024/');
  assert.equal(sitePath('/luu/', '/nam/2024/'), '/luu/nam/2024/');
  const site = siteAddress('https://example.vn', '/luu');
  assert.equal(absoluteUrl(site, '/'), 'https://example.vn/luu/');
});

test('an origin that is no address is an error', () => {
  assert.throws(() => siteAddress('example', '/'), TypeError);
});
