import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteAddress } from '#documents/site-address.ts';
import { robots } from '#exports/robots.ts';

test('all may read all but the pages for editors, and the sitemap is named with its whole address', () => {
  assert.equal(
    robots(siteAddress('https://example.vn', 'luu'), '/sitemap.xml'),
    'User-agent: *\nAllow: /luu/\nDisallow: /luu/bien-tap/\n\nSitemap: https://example.vn/luu/sitemap.xml\n',
  );
});

test('of a preview nobody may read anything', () => {
  assert.equal(
    robots(siteAddress('https://example.vn', 'luu'), '/sitemap.xml', true),
    'User-agent: *\nDisallow: /\n',
  );
});
