import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFile } from '#documents/read-file.ts';
import { maskSource } from '#gate/source-safety.ts';
import { mdxTree as mdxTreeOfBuild } from '#markdown/mdx-tree.ts';
import { mdxTree } from '#markdown/mdx-tree-in-browser.ts';
import { parseReference } from './parse-reference.ts';
import { bare } from './tree-of.ts';

/** The reference parser gives the tree of the build (parse.test.ts); the parser of browsers has to give it too. */
function agrees(body: string): boolean {
  const { text } = maskSource(body);
  let reference;
  try {
    reference = parseReference(text);
  } catch {
    assert.throws(() => mdxTree(text), /^Error: \d+:\d+: /u, body);
    return false;
  }
  assert.deepEqual(bare(mdxTree(text)), bare(reference), body);
  return true;
}

test('documents of the content and the fixtures have the tree that the reference gives', () => {
  const files = globSync(['content/*/**/*.mdx', 'tests/fixtures/**/*.mdx']);
  const read = files.filter((file) => agrees(readFile(readFileSync(file), file).body));
  assert.ok(read.length > 10);
});

const piece = fc.constantFrom(
  ...['Điều 5. ', '**', '*', '~~', '\n', '\n\n', '- ', '1. ', '> ', '`', '## ', '{', '}', '&amp;'],
  ...['| a | b |\n| - | - |\n| c | d |\n', '[^1]', '\n\n[^1]: chú\n\n', '[a](/b/ "c")', '<', '\\'],
  ...['<Task topic="a" year="2024">\n\n', '\n\n</Task>\n\n', '<Redacted reason="r" />', '    '],
  ...['<Sic correct="a">', '</Sic>', 'https://a.vn ', 'm<sup>2</sup>', 'import a from "b"\n'],
);

test('so has whatever documents are made of, in any order', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (parts) => {
      if (agrees(parts.join(''))) read += 1;
    }),
    { numRuns: 500 },
  );
  assert.ok(read > 200, `only ${read} can be read`);
});

test('places are those of the build', () => {
  const body = 'Một đoạn **đậm**.\n\n| a | b |\n| - | - |\n| c | d |\n\n<Redacted reason="r" />\n';
  const places = (tree: { children: { position?: unknown }[] }): unknown[] =>
    tree.children.map(({ position }) => position);
  assert.deepEqual(
    JSON.parse(JSON.stringify(places(mdxTree(body)))),
    JSON.parse(JSON.stringify(places(mdxTreeOfBuild(body, true)))),
  );
});
