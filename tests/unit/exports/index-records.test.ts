import assert from 'node:assert/strict';
import { it } from 'node:test';
import { facetPage, oldAddresses } from '#exports/index-records.ts';

it('a page of an index may have no next', () => {
  const page = {
    $schema: 'https://a.vn/s.json',
    facet: 'nam',
    key: '2025',
    name: '2025',
    page: 'https://a.vn/nam/2025/',
    total: 0,
    pages: 1,
    number: 1,
    next: null,
    previous: null,
    documents: [],
  };
  assert.ok(facetPage.safeParse(page).success);
  assert.ok(!facetPage.safeParse({ ...page, drafts: [] }).success);
});

it('what is gone may be told without its title', () => {
  const gone = {
    id: 'a',
    reason: 'removed-secrecy',
    title: null,
    date: null,
    note: null,
    page: 'https://a.vn/',
  };
  assert.ok(oldAddresses.safeParse({ $schema: 'https://a.vn/s', moved: [], gone: [gone] }).success);
});
