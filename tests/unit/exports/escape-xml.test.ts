import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeXml } from '#exports/escape-xml.ts';

test('what XML reads as markup is escaped, and what it cannot hold is left out', () => {
  for (const [text, xml] of [
    ['Dân quân & tự vệ', 'Dân quân &amp; tự vệ'],
    ['<b> "x" \'y\' ]]>', "&lt;b&gt; &quot;x&quot; 'y' ]]&gt;"],
    ['a\u0000b\u000bc\u001fd\uffffe', 'abcde'],
    ['dòng\n\thai', 'dòng\n\thai'],
    ['ấn 🪖', 'ấn 🪖'],
  ] as const)
    assert.equal(escapeXml(text), xml);
});
