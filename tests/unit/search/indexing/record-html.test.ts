import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordHtml } from '#search/indexing/record-html.ts';
import { record } from '../small-index.ts';

test('texts, titles and keys cannot break out of their places', () => {
  const evil = '"><script>alert(1)</script>&';
  const html = recordHtml({
    ...record('a', [evil], { meta: { title: evil }, filters: { loai: [evil] } }),
    passages: [{ anchor: evil, label: evil, text: evil }],
  });
  assert.doesNotMatch(html, /<script|"">/);
  assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;/);
});

test('empty metadata is left out', () => {
  const html = recordHtml(record('a', ['b'], { meta: { number: '' } }));
  assert.doesNotMatch(html, /data-pagefind-meta="number"/);
});

test('a document without text is indexed by its title', () => {
  assert.match(recordHtml(record('chi-thi', [])), /<\/p>chi-thi<\/body>/);
});
