import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decoded } from '#documents/compare/decoded.ts';

for (const [html, text] of [
  ['không có gì', 'không có gì'],
  ['a &amp; b &lt; c &gt; d &quot;e&quot; &apos;f&apos;', 'a & b < c > d "e" \'f\''],
  ['&#x3C;b&#x3E; &#225;', '<b> á'],
  ['&amp;lt;', '&lt;'],
  ['&nothing; & một mình', '&nothing; & một mình'],
] as const)
  test(`“${html}” is read as “${text}”`, () => {
    assert.equal(decoded(html), text);
  });
