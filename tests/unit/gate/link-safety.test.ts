import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isAttachedImage, isExternal, isSafeLink } from '#gate/link-safety.ts';

const links: readonly (readonly [url: string, safe: boolean])[] = [
  ['https://vi-du.gov.vn/a?b=c#d', true],
  ['http://vi-du.gov.vn', true],
  ['/tim-kiem/', true],
  ['#muc-1', true],
  ['mailto:van-phong@vi-du.gov.vn', true],
  ['tel:+84-24-3800', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['java\nscript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
  ['file:///etc/passwd', false],
  ['//noi-khac.vn/a', false],
  ['/\\noi-khac.vn', false],
  ['tai-lieu.pdf', false],
  ['https://', false],
  ['', false],
];
for (const [url, safe] of links) {
  test(`the address ${JSON.stringify(url)} is ${safe ? 'taken' : 'refused'}`, () => {
    assert.equal(isSafeLink(url), safe);
  });
}

test('no safe address runs code when a browser opens it', () => {
  const parts = fc.constantFrom(
    'javascript:',
    'data:',
    'JAVASCRIPT:',
    '\t',
    ' ',
    '/',
    '#',
    'https://',
    'a',
    '\u0001',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 5 }), (words) => {
      const url = words.join('');
      if (!isSafeLink(url)) return;
      const { protocol } = new URL(url, 'https://luu.example');
      assert.match(protocol, /^(?:https?|mailto|tel):$/u);
    }),
  );
});

test('only addresses of the web lead away from the site', () => {
  assert.ok(isExternal('https://a.vn'));
  assert.ok(!isExternal('/a/'));
});

const images: readonly (readonly [path: string, attached: boolean])[] = [
  ['so-do.png', true],
  ['2024/anh-1.jpg', true],
  ['attachments/a.webp', true],
  ['/attachments/a/b.avif', true],
  ['https://noi-khac.vn/a.png', false],
  ['//noi-khac.vn/a.png', false],
  ['../bi-mat.png', false],
  ['a/../../b.png', false],
  ['a.svg', false],
  ['Ảnh.png', false],
  ['data:image/png;base64,x', false],
];
for (const [path, attached] of images) {
  test(`the picture ${path} is ${attached ? 'taken' : 'refused'}`, () => {
    assert.equal(isAttachedImage(path), attached);
  });
}
