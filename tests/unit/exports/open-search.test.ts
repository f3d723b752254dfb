import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xml2js, type ElementCompact } from 'xml-js';
import { siteAddress } from '#documents/site-address.ts';
import { openSearch } from '#exports/open-search.ts';

test('the description holds the address of the search and keeps the limits of its names', () => {
  const xml = openSearch(siteAddress('https://example.vn', '/'), {
    shortName: 'Kho văn bản quốc phòng & quân sự',
    description: 'Tìm văn bản <quốc phòng>',
    searchPath: '/tim-kiem/',
    iconPath: '/favicon.svg',
  });
  const about = (
    xml2js(xml, { compact: true }) as { OpenSearchDescription: Record<string, ElementCompact> }
  ).OpenSearchDescription;
  assert.equal(about['ShortName']?._text, 'Kho văn bản quốc');
  assert.equal(about['Description']?._text, 'Tìm văn bản <quốc phòng>');
  const template = about['Url']?._attributes?.['template'];
  assert.equal(template, 'https://example.vn/tim-kiem/?q={searchTerms}');
});
