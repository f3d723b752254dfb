import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { findHazards, findUnsafe } from '#gate/mdx-safety.ts';
import { maskSource } from '#gate/source-safety.ts';
import { checkBody } from '#markdown/check-body.ts';
import { parseBody } from '#markdown/parse.ts';
import { parseReference } from '../markdown/parse-reference.ts';

const rules = (body: string): string[] =>
  checkBody(body, 10, [], 'document').findings.map(
    ({ rule, line, column }) => `${rule}@${line}:${column}`,
  );

const cases: readonly (readonly [what: string, body: string, expected: string[]])[] = [
  ['an import', 'import a from "b"\n\nLời', ['mdx-esm@10:1']],
  ['an export', 'Lời\n\nexport const a = 1', ['mdx-esm@12:1']],
  ['an expression', 'Lời\n\nKết quả {1 + 1}', ['mdx-expression@12:9']],
  ['an expression as an attribute', '<Task topic={a} year="2024" />', ['mdx-expression@10:13']],
  ['a spread', '<Sic {...a}>b</Sic>', ['mdx-expression@10:6']],
  ['a link to code', '[a](javascript:alert(1))', ['mdx-link@10:1']],
  ['a link by definition', '[a][b]\n\n[b]: data:text/html,x', ['mdx-link@12:1']],
  ['a picture from elsewhere', '![a](https://a.vn/b.png)', ['mdx-image@10:1']],
  ['a picture nobody describes', '![](a.png)', ['mdx-image-alt@10:1']],
  ['HTML comments', 'a\n\n<!-- b -->', ['mdx-html@12:1']],
  ['a link in angle brackets', '<https://a.vn>', ['mdx-link@10:1']],
  ['a tag of HTML', '<b>x</b>', ['mdx-unknown-tag@10:1']],
];
for (const [what, body, expected] of cases) {
  test(`${what} is refused, with line and column`, () => {
    assert.deepEqual(rules(body), expected);
  });
}

test('all faults of a document are told at once', () => {
  assert.deepEqual(rules('import a from "b"\n\n{x}\n\n<b>y</b>\n\n[z](javascript:0)'), [
    'mdx-esm@10:1',
    'mdx-expression@12:1',
    'mdx-unknown-tag@14:1',
    'mdx-link@16:1',
  ]);
});

test('a tree with code in it is refused by itself, however it was parsed', () => {
  for (const body of [
    '{a}',
    'x {a}',
    'import a from "b"',
    '<Sic {...a}>b</Sic>',
    '<Sic correct={a}>b</Sic>',
  ])
    assert.ok(findUnsafe(parseReference(body), 1).length > 0, body);
});

test('raw HTML in a tree is refused', () => {
  const tree: Root = { type: 'root', children: [{ type: 'html', value: '<b>' }] };
  assert.equal(findUnsafe(tree, 1)[0]?.rule, 'mdx-html');
});

test('places of hazards are lines and columns of the file', () => {
  const body = 'một\nhai {x}\n';
  const [finding] = findHazards(maskSource(body).hazards, body, 5);
  assert.deepEqual([finding?.line, finding?.column], [6, 5]);
});

const pieces = fc.constantFrom(
  '{',
  '}',
  '{x}',
  '<Task topic="a" year="2024">',
  '</Task>',
  '<Sic correct="a">',
  '</Sic>',
  '`',
  '```',
  '\n',
  '\n\n',
  'import a from "b"',
  'export ',
  '[a](',
  'javascript:x',
  ')',
  '<b onclick="x">',
  'Điều 5',
  '- ',
  '> ',
  '| a |',
  '\\',
  '={x}',
);

test('no expression and no import ever comes through, in whatever company', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const { tree } = parseBody(parts.join(''));
      if (!tree) return;
      const json = JSON.stringify(tree);
      assert.doesNotMatch(
        json,
        /"type":"mdx(?:jsEsm|FlowExpression|TextExpression|JsxExpressionAttribute|JsxAttributeValueExpression)"/u,
      );
    }),
    { numRuns: 3000 },
  );
});
