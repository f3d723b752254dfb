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

/** Kinds of nodes made in a body of a decree that has Điều 1 to 3, with what they mean. */
function nodesOf(body: string): string[] {
  const { tree } = parseBody(body);
  assert.ok(tree);
  remarkCitations({
    names,
    ask: ({ number }) =>
      number === '1/2020/NĐ-CP'
        ? { target: { kind: 'law', key: 'k', withYear: true }, status: 'unknown' }
        : null,
    hrefOf: ({ key }) => `/can-cu/${key}/`,
    own: {
      docType: 'nghi-dinh',
      number: '9/2024/NĐ-CP',
      hasAnchor: (anchor) => /^dieu-[1-3](?!\d)/u.test(anchor),
    },
  })(tree);
  const found: string[] = [];
  const walk = (node: Nodes & { target?: string; edge?: string; parts?: string[] }): void => {
    const type = node.type as string;
    if (type === 'ownPart')
      found.push(`own ${JSON.stringify(node).match(/"#([^"]*)"/u)?.[1] ?? ''}`);
    else if (type === 'citation' || type === 'namedAct')
      found.push([type, node.target, node.edge, ...(node.parts ?? [])].join(' '));
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return found;
}

test('what a citation does and which parts it names goes with it', () => {
  assert.deepEqual(nodesOf('Sửa đổi khoản 1, 2 Điều 5 Nghị định số 1/2020/NĐ-CP.'), [
    'citation k sua-doi dieu-5-khoan-1 dieu-5-khoan-2',
  ]);
});

test('an act that no list has is kept by its number or name, without a link', () => {
  assert.deepEqual(
    nodesOf('Căn cứ Luật Quốc phòng 2018; Thông tư số 3/2020/TT-BQP. Theo số 4/2020/TT-X;'),
    ['namedAct Luật Quốc phòng năm 2018 can-cu', 'namedAct 3/2020/TT-BQP can-cu'],
  );
});

test('parts of the text itself lead to where they stand, each by its own words', () => {
  assert.deepEqual(
    nodesOf(
      'theo Điều 2 và khoản 1 Điều 3 của Nghị định này; Điều 8 Nghị định này; Nghị định này.',
    ),
    ['own dieu-2', 'own dieu-3-khoan-1'],
  );
});

test('quoted words of another act, other types and the own number are left alone', () => {
  assert.deepEqual(
    nodesOf('“Điều 2 Nghị định này”\n\nĐiều 2 Luật này\n\nNghị định số 9/2024/NĐ-CP'),
    [],
  );
});
