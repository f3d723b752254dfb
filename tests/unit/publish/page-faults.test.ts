import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageFaults } from '#publish/page-faults.ts';

const POLICY = '<meta http-equiv="content-security-policy" content="default-src \'none\'">';
const faults = (html: string): string[] => pageFaults(html, 'https://luu.vn');

describe('pageFaults', () => {
  it('has nothing to say of a page that keeps the policy', () => {
    assert.deepEqual(
      faults(`${POLICY}<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>
        <script type="application/ld+json">{}</script><a href="https://elsewhere.vn/">x</a>
        <link rel="canonical" href="https://elsewhere.vn/"><img src="https://luu.vn/a.png">`),
      [],
    );
  });

  for (const [html, fault] of [
    ['<p onclick="x()">', /inline handler onclick/],
    ['<p style="color:red">', /inline style on <p>/],
    ['<style>a{}</style>', /inline <style>/],
    ['<script>x()</script>', /inline <script>/],
    ['<a href=" javascript:x()">', /javascript:/],
    ['<img src="https://elsewhere.vn/a.png">', /loads https:\/\/elsewhere/],
    ['<script src="//elsewhere.vn/a.js"></script>', /loads \/\/elsewhere/],
    ['<link rel="preload stylesheet" href="https://elsewhere.vn/a.css">', /loads https/],
    ['<object data="https://elsewhere.vn/a"></object>', /loads https/],
  ] as const)
    it(`finds ${html}`, () => {
      assert.match(faults(POLICY + html).join('\n'), fault);
    });

  it('finds a page without a policy, and a script before it', () => {
    assert.deepEqual(faults('<p>'), ['no content policy']);
    assert.match(
      faults(`<script src="/a.js"></script>${POLICY}`).join(),
      /before its content policy/,
    );
  });
});
