import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, treeOf } from './tree-of.ts';

/** Types of a tree in brackets: `paragraph(Redacted)`. */
function shape(node: unknown): string {
  const { type, name, children } = node as { type: string; name?: string; children?: unknown[] };
  const own = name ?? (type === 'root' ? '' : type);
  return children && children.length > 0 ? `${own}(${children.map(shape).join(' ')})` : own;
}

const cases: readonly (readonly [what: string, body: string, expected: string])[] = [
  [
    'a tag of the sentence alone on its line is a paragraph',
    '<Redacted reason="r" />',
    '(paragraph(Redacted))',
  ],
  ['… in a list too', '- <Redacted reason="r" />', '(list(listItem(paragraph(Redacted))))'],
  [
    'words in a block tag without blank lines are a paragraph',
    '<Task topic="a" year="2024">b **c**</Task>',
    '(Task(paragraph(text strong(text))))',
  ],
  [
    'blocks in a block tag stay',
    '<Task topic="a" year="2024">\n\nb\n\n- c\n\n</Task>',
    '(Task(paragraph(text) list(listItem(paragraph(text)))))',
  ],
  [
    'a tag of the sentence inside a block tag',
    '<Callout>\n\n<Sic correct="a">b</Sic>\n\n</Callout>',
    '(Callout(paragraph(Sic(text))))',
  ],
  ['a figure stays a block', '<Figure src="a.png" alt="b" />', '(Figure)'],
  ['a tag nobody knows stays where it is', '<constructor />', '(constructor)'],
];
for (const [what, body, expected] of cases) {
  test(what, () => {
    assert.equal(shape(bare(treeOf(body))), expected);
  });
}
