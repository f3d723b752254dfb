import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firstView } from '#publish/first-view.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const face = (name: string, more: string): string =>
  `@font-face{font-family:'Source Serif 4';${more};src:url(${name}.woff2)}`;
const CSS = [
  face('latin', 'unicode-range:U+0-FF'),
  face('viet', 'unicode-range:U+1EA0-1EF9,U+01A?'),
  face('italic', 'font-style:italic;unicode-range:U+0-FF'),
  face('bold', 'font-weight:600'),
].join('');

const weigh = (html: string) =>
  firstView(
    temporaryFolder({
      '_luu/a.css': CSS,
      '_luu/latin.woff2': 'x'.repeat(1),
      '_luu/viet.woff2': 'x'.repeat(10),
      '_luu/italic.woff2': 'x'.repeat(100),
      '_luu/bold.woff2': 'x'.repeat(1000),
      '_luu/a.js': 'import{b}from"./b.js";import("./b.js");import("./c.js");',
      '_luu/c.js': `import"./b.js";${'0123456789abcdef'.repeat(40)}`,
      '_luu/b.js': 'import("../pagefind/pagefind.js");1+1',
      'pagefind/pagefind.js': 'x'.repeat(9999),
    }),
    '/luu/',
  )(`<link rel="stylesheet" href="/luu/_luu/a.css">${html}`);

describe('firstView', () => {
  for (const [html, fonts] of [
    ['<p>abc', 1],
    ['<p>abệ', 11],
    ['<p>ơ', 11],
    ['<p>ab<em>c</em>', 101],
    ['<p>ab<strong>c</strong>', 1001],
  ] as const)
    it(`counts ${fonts} bytes of fonts for ${html}`, async () => {
      assert.equal((await weigh(html)).fonts, fonts);
    });

  it('counts scripts with what they import, once, and not Pagefind', async () => {
    const none = await weigh('');
    const { script } = await weigh('<script type="module" src="/luu/_luu/a.js"></script>');
    assert.equal(none.script, 0);
    assert.ok(script > 40 && script < 120, String(script));
  });

  it('counts apart what a script fetches when it is asked for', async () => {
    const { later } = await weigh('<script type="module" src="/luu/_luu/a.js"></script>');
    assert.ok(later > 20 && later < 80, String(later));
    assert.equal((await weigh('')).later, 0);
  });

  it('counts HTML and style sheets compressed', async () => {
    const { html, css } = await weigh('<p>một</p>'.repeat(1000));
    assert.ok(html > 20 && html < 200, String(html));
    assert.ok(css > 50 && css < CSS.length, String(css));
  });
});
