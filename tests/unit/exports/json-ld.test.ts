import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteAddress } from '#documents/site-address.ts';
import { breadcrumbThing, jsonLd, listThing, siteThing } from '#exports/json-ld.ts';

const site = siteAddress('https://example.vn', '/luu');

test('nothing in a value can end the script element', () => {
  const name = '</script><script>alert(1)</script><!-- & \u2028';
  const text = jsonLd([{ '@type': 'Thing', name }]);
  assert.doesNotMatch(text, /[<>&\u2028]/);
  assert.deepEqual(JSON.parse(text), {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name }],
  });
});

test('a breadcrumb counts from one and names whole addresses', () => {
  const thing = breadcrumbThing(site, [
    { name: 'Lưu', path: '/' },
    { name: 'Năm', path: '/nam/' },
  ]);
  assert.deepEqual(thing['itemListElement'], [
    { '@type': 'ListItem', position: 1, name: 'Lưu', item: 'https://example.vn/luu/' },
    { '@type': 'ListItem', position: 2, name: 'Năm', item: 'https://example.vn/luu/nam/' },
  ]);
});

test('a list belongs to the site and says how much it holds', () => {
  const about = { name: 'Lưu', description: 'Kho', searchPath: '/tim-kiem/' };
  const list = listThing(site, {
    name: 'Năm 2024',
    description: 'd',
    path: '/nam/2024/',
    total: 7,
  });
  assert.deepEqual(list['isPartOf'], { '@id': siteThing(site, about)['@id'] });
  assert.deepEqual(list['mainEntity'], { '@type': 'ItemList', numberOfItems: 7 });
});
