import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { markOf, markProvisions } from '#markdown/provisions.ts';
import { treeOf } from './tree-of.ts';

/** Anchor and printed number of every heading and block of a body. */
function marks(body: string): string[] {
  const tree = treeOf(body);
  markProvisions(tree);
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    const { block, anchor, number } = markOf(node);
    if (anchor !== undefined) found.push(`#${anchor}${number ? ` ${number}` : ''}`);
    if (block) found.push(`${block.anchor} ${block.number}`);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return found;
}

const cases: readonly (readonly [what: string, body: string, expected: string[]])[] = [
  ['blocks before the first heading', 'a\n\nb', ['mo-dau-1 đ1', 'mo-dau-2 đ2']],
  [
    'numbered sections',
    '## 1. A\n\na\n\n## 2. B\n\nb\n\nc',
    ['#muc-1 1', 'muc-1-1 1.1', '#muc-2 2', 'muc-2-1 2.1', 'muc-2-2 2.2'],
  ],
  [
    'sections without number are lettered',
    '## Kết quả\n\na\n\n## Hạn chế\n\nb',
    ['#ket-qua', 'ket-qua-1 a.1', '#han-che', 'han-che-1 b.1'],
  ],
  [
    'a numbered section takes no letter',
    '## A\n\na\n\n## 1. B\n\nb\n\n## C\n\nc',
    ['#a', 'a-1 a.1', '#muc-1 1', 'muc-1-1 1.1', '#c', 'c-1 b.1'],
  ],
  [
    'list items, nested ones too',
    '## 1. A\n\na\n\n- b\n- c\n  - d',
    ['#muc-1 1', 'muc-1-1 1.1', 'muc-1-2 1.2', 'muc-1-3 1.3', 'muc-1-4 1.4'],
  ],
  [
    'tables, quotations, figures, callouts',
    '## 1. A\n\n| a |\n| - |\n| b |\n\n> c\n\n<Figure src="a.png" alt="b" />\n\n<Callout>\n\nd\n\n</Callout>',
    ['#muc-1 1', 'muc-1-1 1.1', 'muc-1-2 1.2', 'muc-1-3 1.3', 'muc-1-4 1.4'],
  ],
  [
    'passages, with and without id',
    '## 1. A\n\n<Task topic="a" year="2024" id="nv-1">\n\na\n\n</Task>\n\n<Result topic="a" year="2024">\n\nb\n\n</Result>',
    ['#muc-1 1', '#nv-1', 'muc-1-1 1.1', 'muc-1-2 1.2'],
  ],
  [
    'articles, clauses and points',
    '## Điều 5. A\n\n1. một\n2. hai:\n\na) ba\n\nb) bốn\n\n3. năm',
    [
      '#dieu-5 Điều 5',
      'dieu-5-khoan-1 5.1',
      'dieu-5-khoan-2 5.2',
      'dieu-5-khoan-2-diem-a 5.2.a',
      'dieu-5-khoan-2-diem-b 5.2.b',
      'dieu-5-khoan-3 5.3',
    ],
  ],
  [
    'points inside a clause',
    '## Điều 5. A\n\n1. một:\n\n   a) ba',
    ['#dieu-5 Điều 5', 'dieu-5-khoan-1 5.1', 'dieu-5-khoan-1-diem-a 5.1.a'],
  ],
  [
    'đ) is a point of its own',
    '## Điều 5. A\n\n1. a\n\nd) b\n\nđ) c',
    [
      '#dieu-5 Điều 5',
      'dieu-5-khoan-1 5.1',
      'dieu-5-khoan-1-diem-d 5.1.d',
      'dieu-5-khoan-1-diem-dd 5.1.đ',
    ],
  ],
  [
    'paragraphs of an article',
    '## Điều 5. A\n\na\n\n1. b\n\nc',
    ['#dieu-5 Điều 5', 'dieu-5-doan-1 5.đ1', 'dieu-5-khoan-1 5.1', 'dieu-5-doan-2 5.đ2'],
  ],
  [
    'points of a section belong to the block before',
    '## 2. A\n\nb:\n\na) c\n\nb) d',
    ['#muc-2 2', 'muc-2-1 2.1', 'muc-2-1-diem-a 2.1.a', 'muc-2-1-diem-b 2.1.b'],
  ],
  [
    'points that are items, their letters in bold, too',
    '## 2. A\n\nb:\n\n- a) c\n- **b)** d\n- e',
    ['#muc-2 2', 'muc-2-1 2.1', 'muc-2-1-diem-a 2.1.a', 'muc-2-1-diem-b 2.1.b', 'muc-2-2 2.2'],
  ],
  [
    'chapters hold sections; articles count through',
    '## Chương II. A\n\n### Mục 1. B\n\nb\n\n### Điều 9. C\n\nc',
    [
      '#chuong-ii Chương II',
      '#chuong-ii-muc-1 Mục 1',
      'chuong-ii-muc-1-1 1.1',
      '#dieu-9 Điều 9',
      'dieu-9-doan-1 9.đ1',
    ],
  ],
  [
    'numbered parts of a section',
    '## 2. A\n\n### 2.1. B\n\nb\n\n### 2.2. C\n\nc',
    [
      '#muc-2 2',
      '#muc-2-muc-1 2.1',
      'muc-2-muc-1-1 2.1.1',
      '#muc-2-muc-2 2.2',
      'muc-2-muc-2-1 2.2.1',
    ],
  ],
  [
    'siblings below a Roman part',
    '## I. A\n\n### 1. B\n\nb\n\n### 2. C\n\nc',
    ['#muc-i I', '#muc-i-muc-1 1', 'muc-i-muc-1-1 I.1.1', '#muc-i-muc-2 2', 'muc-i-muc-2-1 I.2.1'],
  ],
  [
    'Roman parts with numbers of their own',
    '## I. A\n\n### 1. B\n\nb\n\n## II. C\n\n### 1. D\n\nd',
    [
      '#muc-i I',
      '#muc-i-muc-1 1',
      'muc-i-muc-1-1 I.1.1',
      '#muc-ii II',
      '#muc-ii-muc-1 1',
      'muc-ii-muc-1-1 II.1.1',
    ],
  ],
  [
    'a heading without number below a section does not begin anew',
    '## 2. A\n\na\n\n### Riêng\n\nb',
    ['#muc-2 2', 'muc-2-1 2.1', '#muc-2-rieng', 'muc-2-2 2.2'],
  ],
  [
    'a point the text has twice',
    '## Điều 5. A\n\n1. b:\n\na) c\n\na) d\n\n2. e',
    [
      '#dieu-5 Điều 5',
      'dieu-5-khoan-1 5.1',
      'dieu-5-khoan-1-diem-a 5.1.a',
      'dieu-5-doan-1 5.đ1',
      'dieu-5-khoan-2 5.2',
    ],
  ],
  [
    'a clause the text has twice',
    '## Điều 5. A\n\n1. b\n\nc\n\n1. d',
    ['#dieu-5 Điều 5', 'dieu-5-khoan-1 5.1', 'dieu-5-doan-1 5.đ1', 'dieu-5-doan-2 5.đ2'],
  ],
  ['footnotes are no blocks', 'a[^1]\n\n[^1]: b', ['mo-dau-1 đ1']],
];
for (const [what, body, expected] of cases) {
  test(`anchors of ${what}`, () => {
    assert.deepEqual(marks(body), expected);
  });
}

test('mending a word moves no anchor', () => {
  const body = '## 1. Quán triệt\n\nMột đoạn xây dưng.\n\n- hai\n\n## Điều 2. Ba\n\n1. bốn';
  assert.deepEqual(
    marks(body.replace('dưng', 'dựng').replace('Quán triệt', 'Quán triệt kỹ')),
    marks(body),
  );
});

test('anchors are words that an address can carry, and no two blocks share one unless that is told', () => {
  const piece = fc.constantFrom(
    '## 1. A\n\n',
    '## Kết quả\n\n',
    '## Điều 2. B\n\n',
    '### 1.1. C\n\n',
    'đoạn\n\n',
    '- mục\n- mục\n\n',
    '1. khoản\n\n',
    'a) điểm\n\n',
    '| a |\n| - |\n| b |\n\n',
    '<Task topic="a" year="2024">\n\nx\n\n</Task>\n\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (parts) => {
      const tree = treeOf(parts.join(''));
      const { duplicates } = markProvisions(tree);
      const anchors = marks(parts.join('')).map(
        (mark) => mark.replace(/^#/u, '').split(' ')[0] ?? '',
      );
      for (const anchor of anchors) assert.match(anchor, /^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      const twice = anchors.length - new Set(anchors).size;
      assert.equal(duplicates.length, twice);
    }),
  );
});

test('two places that claim one anchor are told, with the second place', () => {
  const { duplicates } = markProvisions(treeOf('## 1. A\n\n## 1. B\n\n## C\n\n## C'));
  assert.deepEqual(
    duplicates.map(({ anchor, line }) => [anchor, line]),
    [
      ['muc-1', 3],
      ['c', 7],
    ],
  );
});

const collisions: readonly (readonly [what: string, text: string, expected: string[]])[] = [
  [
    'a heading “Mở đầu” after blocks that stand before any heading',
    'Một.\n\n## Mở đầu\n\nHai.\n\nBa.',
    ['mo-dau-1 đ1', '#mo-dau', 'mo-dau-doan-1 a.1', 'mo-dau-2 a.2'],
  ],
  [
    'a heading “Phụ lục 1” after a section “Phụ lục”',
    '## Phụ lục\n\nMột.\n\nHai.\n\n## Phụ lục 1\n\nBa.',
    ['#phu-luc', 'phu-luc-doan-1 a.1', 'phu-luc-2 a.2', '#phu-luc-1', 'phu-luc-1-1 b.1'],
  ],
  [
    'an id that a block would have had',
    '## 1. A\n\nMột.\n\n<Task topic="a" year="2024" id="muc-1-1">\n\nHai.\n\n</Task>',
    ['#muc-1 1', 'muc-1-doan-1 1.1', '#muc-1-1', 'muc-1-2 1.2'],
  ],
];

for (const [what, text, expected] of collisions)
  test(`a block gives way to ${what}, and nothing else moves`, () => {
    assert.deepEqual(marks(text), expected);
    assert.deepEqual(markProvisions(treeOf(text)).duplicates, []);
  });

test('where nothing collides anchors are as ever', () => {
  assert.deepEqual(marks('Một.\n\n## Mở đầu\n\n### Mục con\n\n## 1. A\n\nHai.'), [
    'mo-dau-1 đ1',
    '#mo-dau',
    '#mo-dau-muc-con',
    '#muc-1 1',
    'muc-1-1 1.1',
  ]);
});

test('headings out of place are told', () => {
  const { misplaced } = markProvisions(treeOf('# A\n\n<Callout>\n\n## B\n\n</Callout>'));
  assert.deepEqual(
    misplaced.map(({ why, line }) => [why, line]),
    [
      ['h1', 1],
      ['inside', 5],
    ],
  );
});

test('the outline has sections and their parts, with numbers as printed', () => {
  const { outline } = markProvisions(treeOf('## 1. A\n\n### Riêng\n\n#### Sâu\n\n## Điều 2. B'));
  assert.deepEqual(outline, [
    { depth: 2, anchor: 'muc-1', number: '1', title: 'A' },
    { depth: 3, anchor: 'muc-1-rieng', number: null, title: 'Riêng' },
    { depth: 2, anchor: 'dieu-2', number: 'Điều 2', title: 'B' },
  ]);
});

test('a page of the site has anchors on its headings only', () => {
  const tree = treeOf('## Cách tìm\n\na');
  markProvisions(tree, 'page');
  assert.deepEqual(
    tree.children.map((node) => markOf(node).anchor),
    ['cach-tim', undefined],
  );
  assert.equal(
    tree.children.some((node) => markOf(node).block),
    false,
  );
});
