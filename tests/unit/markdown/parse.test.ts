import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { maskSource, unmask } from '#gate/source-safety.ts';
import { MAX_DEPTH } from '#markdown/overload.ts';
import { deepest, parseBody } from '#markdown/parse.ts';
import { settleElements } from '#markdown/settle-elements.ts';
import { readFile } from '#documents/read-file.ts';
import { parseReference } from './parse-reference.ts';
import { bare, treeOf } from './tree-of.ts';

/** Both parsers' trees of a body, comparable. */
function both(body: string): [ours: unknown, reference: unknown] {
  const reference = parseReference(maskSource(body).text);
  settleElements(reference);
  return [bare(treeOf(body)), unmasked(bare(reference))];
}

/** A tree with the signs back that were taken out before it was parsed. */
function unmasked(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree), (_, value: unknown) =>
    typeof value === 'string' ? unmask(value) : value,
  );
}

const samples = [
  'Một đoạn\nhai dòng  \nba dòng\\\nbốn',
  '# Một\n\n## 2. Hai\n\n### Ba\n\nBốn\n===',
  '- a\n- b\n  - c\n\n    d\n- e',
  '1. a\n2. b\n\n\n5. c',
  '1. a\n\n   a) b\n\n2. c',
  '> a\n> b\n\n> c\n\n> > d',
  '| a | b | c |\n| :- | :-: | -: |\n| 1 | **2** | `3` |\n| 4 | 5 |',
  '| a |\n| - |\n| x \\| y |',
  'a[^1] b[^x]\n\n[^1]: c\n\n    d\n\n[^x]: e',
  'a [^khong-co] b',
  '~~a~~ ~b~ ~~~c',
  '**a** *b* ***c*** _d_ __e__ a_b_c',
  '[a](/b/ "c") [d][e] ![f](g.png)\n\n[e]: https://a.vn "h"',
  'www.a.vn https://a.vn/b?c=d&e a@b.vn',
  '- [ ] a\n- [x] b',
  '```ts\nconst a = 1;\n```\n\n    b\n\n~~~\nc\n~~~',
  'a `b` ``c ` d``',
  '***\n\n---\n\n___',
  '&lt;a&gt; &amp; &nbsp;| &#123; “quý” ‘a’ -- ... "a"',
  '\\* \\_ \\# \\{ \\<',
  '<Task topic="a" year="2024">\n\nb\n\n- c\n- d\n\n</Task>',
  '<Task topic="a" year="2024" id="e">\nb\n</Task>',
  '<Task topic="a" year="2024">b</Task>',
  'a <Measure metric="m" value="1" unit="u" period="2024">1 *u*</Measure> b',
  '<Redacted reason="r" />',
  'a <Redacted reason="r"/>, <Redacted reason="s"/>.',
  '<Redacted reason="r" /> <Redacted reason="s" />',
  '<Callout title="&quot;a&quot; > b">\n\n| c |\n| - |\n| d |\n\n</Callout>',
  'm<sup>2</sup>, H<sub>2</sub>O',
  '- <Sic correct="a">b</Sic>\n- c\n\n  <Task topic="a" year="2024">\n\n  d\n\n  </Task>',
  'Điều 5. Ấ Ỵ đ\u0300 🎖️ 漢',
  'a\tb\n\n\tc',
  'a < b, 3 > 2',
];
for (const body of samples) {
  test(`both parsers agree: ${JSON.stringify(body).slice(0, 60)}`, () => {
    const [ours, reference] = both(body);
    assert.deepEqual(ours, reference);
  });
}

const written = globSync(['content/*/**/*.mdx', 'tests/fixtures/**/*.mdx']);
test(`both parsers agree on all ${written.length} documents of the content and the fixtures`, () => {
  assert.ok(written.length > 10);
  for (const file of written) {
    const { body } = readFile(readFileSync(file), file);
    if (!parseBody(body).tree) continue;
    const [ours, reference] = both(body);
    assert.deepEqual(ours, reference, file);
  }
});

const piece = fc.constantFrom(
  'Điều',
  ' một ',
  '**',
  '*',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '> ',
  '`',
  '| a | b |\n| - | - |\n| c | d |\n',
  '[^1]',
  '\n\n[^1]: chú\n\n',
  '<Task topic="a" year="2024">\n\n',
  '\n\n</Task>\n\n',
  '<Sic correct="a">',
  '</Sic>',
  '<Redacted reason="r" />',
  '## ',
  '“quý”',
  '&amp;',
);

test('both parsers agree on what documents are made of, in any order, wherever both can read it', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (parts) => {
      const body = parts.join('');
      const { tree } = parseBody(body);
      let reference;
      try {
        reference = parseReference(maskSource(body).text);
      } catch {
        return;
      }
      if (!tree) return;
      settleElements(reference);
      read += 1;
      assert.deepEqual(bare(tree), bare(reference), body);
    }),
    { numRuns: 500 },
  );
  assert.ok(read > 200, `only ${read} read by both`);
});

test('a parse failure has its place and the parser’s reason', () => {
  const { tree, failure } = parseBody('Lời\n\n<Task topic="a">\n\nx');
  assert.equal(tree, null);
  assert.deepEqual([failure?.line, failure?.column], [3, 1]);
  assert.match(failure?.reason ?? '', /closing tag/u);
});

test('deep nests of every kind are parsed or refused, and never end the process', () => {
  const nests = [
    '>'.repeat(10_000),
    '- '.repeat(5_000),
    '<Callout>'.repeat(2_000) + 'x' + '</Callout>'.repeat(2_000),
    '['.repeat(10_000),
    '{'.repeat(100_000),
    `<Task a={${'['.repeat(50_000)}${']'.repeat(50_000)}} />`,
    `export const a = ${'!'.repeat(50_000)}1`,
    '*a **b '.repeat(3_000),
  ];
  for (const body of nests) {
    const { tree } = parseBody(`${body} a`);
    if (tree) assert.ok(deepest(tree).depth > 0);
  }
});

test('the depth of a tree is counted without recursion', () => {
  const { depth } = deepest(treeOf(`${'> '.repeat(500)}a`));
  assert.ok(depth > 500 && depth > MAX_DEPTH);
});
