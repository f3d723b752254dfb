import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeTones } from '#vietnamese/place-tones.ts';
import { readContent } from './read-content.ts';

test('our words keep the house rules', () => {
  const rules: [string, RegExp][] = [
    ['an exclamation', /!/u],
    ['an address in the second person or the first', /(?<!\p{L})(?:bạn|chúng tôi)(?!\p{L})/iu],
    ['a straight quote', /["']/u],
    ['a hyphen in a range of years', /\d{4}\s?-\s?\d{4}/u],
    ['a claim to be official', /chính thức/iu],
  ];
  for (const { path, words } of ['directives', 'reports', 'announcements', 'pages'].flatMap(
    readContent,
  )) {
    // days of the frontmatter are not wording
    const text = words.replace(/^\d{4}-\d{2}-\d{2}$/gmu, '');
    for (const [fault, pattern] of rules) assert.ok(!pattern.test(text), `${path}: ${fault}`);
    // the page on searching shows both placements on purpose
    if (!path.endsWith('cach-tim.mdx')) assert.equal(placeTones(text), text, path);
  }
});
