import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageHtml } from '#site/page-html.ts';

const section = {
  anchor: 'a',
  number: null,
  title: 'Một & hai',
  html: '<p>x</p>',
  blocks: [],
  cites: [],
};

test('sections become headings and text, without numbers in the margin', () => {
  assert.equal(
    pageHtml({ sections: [section], footnotes: '' }),
    '<h2 id="a">Một &amp; hai</h2>\n<p>x</p>',
  );
});

test('what stands before the first heading has none', () => {
  const lead = { ...section, anchor: null, title: null, html: '<p>mở đầu</p>' };
  assert.equal(pageHtml({ sections: [lead], footnotes: '<p>1</p>' }), '<p>mở đầu</p>\n<p>1</p>');
});
