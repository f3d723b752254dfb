import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkLinks } from '#publish/check-links.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const at = { base: '/luu/', site: 'http://localhost:4321' };
const check = (html: string, others: Record<string, string> = {}) =>
  checkLinks(temporaryFolder({ 'a/index.html': html, 'index.html': '<p id="x">', ...others }), at);

describe('checkLinks', () => {
  for (const link of [
    '/luu/',
    '/luu/#x',
    '../#x',
    '#',
    '#top',
    '?q=1',
    'http://localhost:4321/luu/a/',
    'https://elsewhere.vn/x',
    'mailto:a@b.vn',
  ])
    it(`lets ${link} pass`, async () => {
      assert.deepEqual((await check(`<a href="${link}">`)).broken, []);
    });

  for (const [link, fault] of [
    ['/luu/b/', 'no-file'],
    ['/luu/a', 'no-slash'],
    ['/luu/#y', 'no-anchor'],
    ['#y', 'no-anchor'],
    ['/a/', 'outside-base'],
    ['http://localhost:4321/luu/b/', 'no-file'],
  ] as const)
    it(`finds ${link}: ${fault}`, async () => {
      assert.deepEqual((await check(`<a href="${link}">`)).broken, [
        { page: 'a/index.html', link, fault },
      ]);
    });

  it('looks at scripts, pictures, forms and Open Graph too', async () => {
    const html = `<script src="/luu/1.js"></script><img srcset="/luu/2.png 1x, /luu/3.png 2x">
      <form action="/luu/4/"></form><meta property="og:url" content="http://localhost:4321/luu/5/">`;
    assert.equal((await check(html)).broken.length, 5);
  });

  it('looks into feeds and sitemaps', async () => {
    const { broken } = await check('', {
      'sitemap.xml': '<url><loc>http://localhost:4321/luu/gone/</loc></url>',
      'feed.xml': '<link href="http://localhost:4321/luu/gone/?a=1&amp;b"/>',
    });
    assert.deepEqual(broken.map(({ page }) => page).sort(), ['feed.xml', 'sitemap.xml']);
  });

  it('reads anchors with Vietnamese letters', async () => {
    assert.deepEqual((await check('<p id="mục-1"><a href="#m%E1%BB%A5c-1">')).broken, []);
  });
});
