import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { htmlTree, isApparatus, type HtmlNode } from '#exports/html-tree.ts';
import { markdownTwin } from '#exports/markdown-twin.ts';
import { rendered } from '../markdown/rendered.ts';
import { sampleHead } from './sample-head.ts';

const twinOf = (mdx: string): string =>
  markdownTwin(sampleHead(), rendered(mdx).body, 'https://example.vn');

/** The text of a twin, below its facts. */
const bodyTwin = (mdx: string): string => twinOf(mdx).split('> Bản tham khảo.\n\n')[1] ?? '';

const CASES: [title: string, mdx: string, markdown: string][] = [
  ['headings with their numbers', '## 2. Tuyển quân\n\nMột.', '## 2. Tuyển quân\n\nMột.\n'],
  [
    'typed passages as what stands in them',
    '<Task topic="tuyen-quan" year="2025">\n\nGiao quân <Measure metric="m" value="100" unit="%" period="2025">100%</Measure>.\n\n</Task>',
    'Giao quân 100%.\n',
  ],
  [
    'withheld words as such',
    'Xây <Redacted reason="ten-cong-trinh" /> xong.',
    'Xây \\[lược: tên công trình\\] xong.\n',
  ],
  [
    'slips with what was meant',
    'Nắm <Sic correct="bù đắp">bù đỗi</Sic>.',
    'Nắm bù đỗi \\[nguyên văn, có lẽ là “bù đắp”\\].\n',
  ],
  [
    'citations as links, without their signs',
    'Theo Nghị định số 168/2018/NĐ-CP.',
    'Theo [Nghị định số 168/2018/NĐ-CP](https://example.vn/can-cu/168-2018-nd-cp/).\n',
  ],
  ['lists inside lists', '1. a\n   - b\n2. c', '1. a\n\n   - b\n2. c\n'],
  ['tables', '| A | B |\n|---|--:|\n| 1 | 2 |', '| A | B |\n| --- | --- |\n| 1 | 2 |\n'],
  ['footnotes', 'Chữ[^a].\n\n[^a]: Lời.', 'Chữ[^1].\n\n[^1]: Lời.\n'],
  ['what begins like a list', '2024\\. Năm ấy\n\n\\# không', '2024\\. Năm ấy\n\n\\# không\n'],
];

describe('markdownTwin', () => {
  for (const [title, mdx, markdown] of CASES)
    it(`writes ${title}`, () => assert.equal(bodyTwin(mdx), markdown));

  it('begins with the title and what is known, and says what the copy is', () => {
    const twin = twinOf('Một.');
    assert.match(twin, /^# Về nhiệm vụ \\\[quân sự\\\], quốc phòng năm 2025\n\n- Loại: Chỉ thị\n/);
    assert.match(twin, /- Người ký: Nguyễn Văn A\n- Nguồn: chưa rõ nơi đăng\n/);
    assert.match(twin, /\n> Bản tham khảo\.\n/);
  });

  it('is read back by a parser as the words of the page, of every text at hand', () => {
    const files = globSync([
      'content/{directives,reports,announcements}/**/*.mdx',
      'tests/fixtures/desk/**/*.mdx',
    ]);
    assert.ok(files.length > 20);
    for (const file of files) {
      const mdx = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
      const { body } = rendered(mdx);
      const shown = body.sections.map(({ number, title, html }) =>
        [
          number === null || title === null ? '' : `${number}. `,
          title ?? '',
          ...htmlTree(html).map(wordsOf),
        ].join(' '),
      );
      const tree = fromMarkdown(bodyTwin(mdx), {
        extensions: [gfmFootnote(), gfmStrikethrough(), gfmTable()],
        mdastExtensions: [
          gfmFootnoteFromMarkdown(),
          gfmStrikethroughFromMarkdown(),
          gfmTableFromMarkdown(),
        ],
      });
      const { children } = tree;
      const main = children.filter(({ type }) => type !== 'footnoteDefinition');
      assert.equal(squeezed(main.map(readBack).join(' ')), squeezed(shown.join(' ')), file);
    }
  });
});

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** The words of the page, with the brackets that the twin puts round what is withheld or wrong. */
function wordsOf(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  const name = node.attributes['class'] ?? '';
  if ('data-footnote-ref' in node.attributes || isApparatus(node)) return '';
  const inside = node.children.map(wordsOf).join('');
  if (name === 'omit') return `[${inside}]`;
  return name === 'sic' ? `${inside}[${node.attributes['title'] ?? ''}]` : inside;
}

function readBack(node: { type: string; value?: string; children?: unknown[] }): string {
  if (node.type === 'html') return '';
  return (
    node.value ?? (node.children ?? []).map((child) => readBack(child as typeof node)).join('')
  );
}
