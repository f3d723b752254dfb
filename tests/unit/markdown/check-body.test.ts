import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkBody } from '#markdown/check-body.ts';

const rules = (body: string, kind: 'document' | 'page' = 'document') =>
  checkBody(body, 1, [], kind).findings.map(({ rule, line }) => `${rule}@${line}`);

test('a sound body has a tree, anchors and no findings', () => {
  const { tree, provisions, findings } = checkBody('## 1. A\n\nb', 1, [], 'document');
  assert.ok(tree);
  assert.equal(provisions?.outline.length, 1);
  assert.deepEqual(findings, []);
});

test('a fault of writing hides no mark of secrecy', () => {
  assert.deepEqual(rules('<Task>\n\nTỐI MẬT'), ['secrecy-grade@3', 'mdx-unclosed@1']);
});

test('a brace is told once, not again as the parse failure it causes', () => {
  assert.deepEqual(rules('<Task topic={a}>'), ['mdx-expression@1']);
});

test('what is nested too deep is refused, and its words are still looked at', () => {
  assert.deepEqual(rules(`${'>'.repeat(10_000)} MẬT`), ['secrecy-grade@1', 'mdx-depth@1']);
});

test('private-use signs are told with their place', () => {
  const [finding] = checkBody('a\nb\uE000', 1, [], 'document').findings;
  assert.deepEqual([finding?.rule, finding?.line, finding?.column], ['mdx-private-sign', 2, 2]);
});

test('a page may use the same words twice in its headings’ blocks, a document too, but not one anchor', () => {
  assert.deepEqual(rules('## A\n\n## A', 'page'), ['anchor-duplicate@3']);
});

test('nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (body) => {
      checkBody(body, 1, [], 'document');
    }),
    { numRuns: 500 },
  );
});

test('what is wrong is told with its place, whatever it is', () => {
  const body = 'a\n\n## A\n\nb [c](javascript:d)\n\n<Task topic="e" year="2024">\n\nf\n\n</Task>';
  const found = checkBody(body, 10, [], 'document', new Map());
  assert.deepEqual(
    found.findings.map(({ rule, line, column }) => [rule, line, column]),
    [
      ['mdx-link', 14, 3],
      ['unknown-topic', 16, 1],
    ],
  );
});
