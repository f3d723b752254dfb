import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { printableAbbreviations, remarkAbbreviations } from '#markdown/remark-abbreviations.ts';
import { ABBREVIATIONS } from './rendered.ts';
import { treeOf } from './tree-of.ts';

function titles(body: string): string[] {
  const tree = treeOf(body);
  remarkAbbreviations(printableAbbreviations(ABBREVIATIONS))(tree);
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    const { type, data } = node as { type: string; data?: { hProperties?: { title?: string } } };
    if (type === 'abbreviation') found.push(data?.hProperties?.title ?? '');
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return found;
}

const cases: readonly (readonly [what: string, body: string, expected: string[]])[] = [
  ['a printable one', 'UBND huyện', ['Ủy ban nhân dân']],
  ['each time it stands there', 'UBND và UBND', ['Ủy ban nhân dân', 'Ủy ban nhân dân']],
  ['with another hyphen', 'QP&AN, QPAN', ['quốc phòng - an ninh', 'quốc phòng - an ninh']],
  ['one that is no name, in small letters', 'LLVT huyện', ['lực lượng vũ trang']],
  ['the title of a person', 'PCT huyện', ['Phó Chủ tịch']],
  ['in a cell', '| a |\n| - |\n| UBND |', ['Ủy ban nhân dân']],
  ['not one with two meanings', 'BCH đảng bộ', []],
  ['not one that only general knowledge explains', 'HU Kim Động', []],
  ['not the symbol of a type', 'CT này', []],
  ['not inside a number', 'số 05/QĐ-UBND', []],
  ['not inside a longer word', 'UBNDX', []],
  ['not in a heading or a link', '## UBND\n\n[UBND](/a/)', []],
  ['not in small letters', 'ubnd', []],
];
for (const [what, body, expected] of cases) {
  test(`an abbreviation is written out: ${what}`, () => {
    assert.deepEqual(titles(body), expected);
  });
}

test('without any abbreviation nothing is looked for', () => {
  const tree = treeOf('UBND');
  remarkAbbreviations(printableAbbreviations([]))(tree);
  assert.doesNotMatch(JSON.stringify(tree), /abbreviation/u);
});
