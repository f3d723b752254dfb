import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriesHtml } from '#site/document-view/series-html.ts';

test('each part of the section is a list under its title, with what there is besides', () => {
  const html = seriesHtml([
    { title: 'Bên trên', items: [{ label: 'Thực hiện', text: 'A & B' }], more: null },
    { title: 'Bên dưới', items: [{ text: 'C' }], more: ['và 3 văn bản khác trong chuỗi.'] },
  ]);
  assert.match(html, /^<section class="sec" id="chuoi-van-ban"><h2>/);
  assert.equal(html.match(/<ul class="cl">/g)?.length, 2);
  assert.match(html, /A &amp; B/);
  assert.match(html, /<p class="small">và 3 văn bản khác trong chuỗi\.<\/p>/);
});

test('a document without a lane has no section', () => {
  assert.equal(seriesHtml([]), '');
});
