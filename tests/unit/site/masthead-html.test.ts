import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mastheadHtml } from '#site/masthead-html.ts';

test('the masthead tells where the page is, and in what office the archive is kept', () => {
  const html = mastheadHtml({ current: 'giai-doan', search: true, office: 'Ban <A>' });
  assert.deepEqual(html.match(/<a href="[^"]*" aria-current="page">/g), [
    '<a href="/giai-doan/" aria-current="page">',
  ]);
  assert.match(html, /<span>Ban &lt;A&gt;<\/span>/);
});

test('mastheads that differ in one thing are not taken for one another', () => {
  const base = { current: 'tra-cuu', search: true, office: null } as const;
  const all = [
    base,
    { ...base, current: undefined },
    { ...base, search: false },
    { ...base, office: 'Huyện đội' },
  ].map(mastheadHtml);
  assert.equal(new Set(all).size, all.length);
  assert.equal(mastheadHtml(base), all[0]);
});

test('a page with a search field of its own has none in the masthead', () => {
  const html = mastheadHtml({ current: 'tra-cuu', search: false, office: null });
  assert.doesNotMatch(html, /<form|>\s*Tìm\s*</);
});
