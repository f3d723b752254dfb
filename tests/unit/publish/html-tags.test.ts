import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlTags, htmlText } from '#publish/html-tags.ts';

const tags = (html: string) =>
  [...htmlTags(html)].map(({ name, attributes }) => [name, Object.fromEntries(attributes)]);

describe('htmlTags', () => {
  for (const [title, html, expected] of [
    [
      'attributes in quotes',
      '<a href="/x/" title="a > b">',
      ['a', { href: '/x/', title: 'a > b' }],
    ],
    ['attributes in single quotes', "<A HREF='/x/'>", ['a', { href: '/x/' }]],
    [
      'attributes without quotes or value',
      '<input hidden size=3>',
      ['input', { hidden: '', size: '3' }],
    ],
    ['entities', '<a href="?a=1&amp;b=&#38;&#x1EC7;">', ['a', { href: '?a=1&b=&ệ' }]],
    ['closed tags', '<br/>', ['br', {}]],
    ['tags over several lines', '<a\n  href="/x/"\n>', ['a', { href: '/x/' }]],
    ['custom elements', '<luu-tim data-x="1">', ['luu-tim', { 'data-x': '1' }]],
  ] as const)
    it(`reads ${title}`, () => {
      assert.deepEqual(tags(html), [expected]);
    });

  it('leaves out what stands in scripts, styles and comments, but not the scripts themselves', () => {
    assert.deepEqual(
      tags('<script src="/a.js">"<a href=1>"</script><style>a{}</style><!-- <b> --><i>'),
      [
        ['script', { src: '/a.js' }],
        ['style', {}],
        ['i', {}],
      ],
    );
  });
});

describe('htmlText', () => {
  it('gives the words without tags, scripts and styles', () => {
    assert.equal(
      htmlText('<p>M&#7909;c <b>1</b></p><script>x</script>').replace(/\s+/g, ' ').trim(),
      'Mục 1',
    );
  });
});
