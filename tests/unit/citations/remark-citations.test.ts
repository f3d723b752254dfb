import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { citationNames } from '#citations/names.ts';
import { remarkCitations } from '#citations/remark-citations.ts';
import { parseBody } from '#markdown/parse.ts';

const names = citationNames(['Luật Dân quân tự vệ']);

/** Words that became citations in a body. */
function linked(body: string, withYear = true): string[] {
  const { tree } = parseBody(body);
  assert.ok(tree);
  remarkCitations({
    names,
    ask: ({ number }) =>
      number === '1/NQ-X'
        ? null
        : { target: { kind: 'law', key: 'k', withYear }, status: 'unknown' },
    hrefOf: ({ key }) => `/can-cu/${key}/`,
  })(tree);
  const words: string[] = [];
  const walk = (node: Nodes): void => {
    if ((node.type as string) === 'citation')
      words.push(JSON.stringify(node).match(/"value":"([^"]*)"/u)?.[1] ?? '');
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return words;
}

test('citations are linked in paragraphs, lists, cells, notes and passages', () => {
  const body = [
    'Luật Dân quân tự vệ',
    '- Nghị định số 1/2020/NĐ-CP',
    '| a |\n| - |\n| 2/2020/NĐ-CP |',
    '<Task topic="a" year="2024">\n\n3/2020/NĐ-CP\n\n</Task>',
    'x[^1]\n\n[^1]: 4/2020/NĐ-CP',
  ].join('\n\n');
  assert.equal(linked(body).length, 5);
});

test('headings, links and code stay as they are', () => {
  assert.deepEqual(linked('## 1/2020/NĐ-CP\n\n[1/2020/NĐ-CP](/a/) `1/2020/NĐ-CP`'), []);
});

test('what is not certain is not linked', () => {
  assert.deepEqual(linked('Nghị quyết số 1/NQ-X'), []);
});

test('a number in bold is found with the word before it', () => {
  assert.deepEqual(linked('Nghị định số **168/2018/NĐ-CP**'), ['168/2018/NĐ-CP']);
});

test('the year stays outside where it is the year of the work', () => {
  assert.deepEqual(linked('Luật Dân quân tự vệ năm 2025'), ['Luật Dân quân tự vệ năm 2025']);
  assert.deepEqual(linked('Luật Dân quân tự vệ năm 2025', false), ['Luật Dân quân tự vệ']);
});
