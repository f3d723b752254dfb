import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksOf, mayLink } from '#lint/debts/links-of.ts';
import { exampleDocument } from '../example-document.ts';

test('links and definitions of a body have their places in the file', () => {
  const document = exampleDocument({
    body: 'Xem [a](/nam/2024/) và [b][1].\n\n[1]: https://vidu.vn/',
  });
  const first = document.bodyLine + 1;
  assert.deepEqual(linksOf(document), [
    { url: '/nam/2024/', line: first, column: 5 },
    { url: 'https://vidu.vn/', line: first + 2, column: 1 },
  ]);
  assert.deepEqual(linksOf({ tree: null, bodyLine: 1 }), []);
});

for (const [text, expected] of [
  ['Xem [a](/b/).', true],
  ['[1]: /b/', true],
  ['<Figure src="a.jpg" />', true],
  ['attachments:\n  - a', true],
  ['Chữ thường [ngoặc] (tròn).', false],
] as const)
  test(`“${text}” ${expected ? 'may' : 'cannot'} hold a link`, () => {
    assert.equal(mayLink(new TextEncoder().encode(text)), expected);
  });
