import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Paragraph } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { citeNodes, namedActNode, ownPartNode } from '#citations/cite-nodes.ts';
import { documentHandlers } from '#markdown/handlers.ts';
import { parseBody } from '#markdown/parse.ts';
import { phrasingHtml } from '#markdown/phrasing-html.ts';
import { remarkTypography } from '#markdown/remark-typography.ts';
import { toHtml } from '#markdown/to-html.ts';

const BASE = '/luu/';

/** The same words by way of an HTML tree; a paragraph without a number goes it. */
function byTree(paragraph: Paragraph): string {
  return toHtml(toHast(paragraph, { handlers: documentHandlers(BASE) }));
}

function paragraphOf(text: string): Paragraph | null {
  const { tree } = parseBody(text, false);
  if (tree) remarkTypography()(tree);
  const [first] = tree?.children ?? [];
  return first?.type === 'paragraph' ? first : null;
}

const pieces = fc.constantFrom(
  'một hai',
  ' A & B &lt; C ',
  '**đậm *lồng* nữa**',
  '“*lời dẫn*”',
  'từ 2021 - 2025, 12 người',
  '\n  dòng sau\t',
  '&nbsp;',
  '&#13; x',
  '<Redacted reason="thong-tin-ca-nhan" />',
  '<Sic correct="đúng">sai **hẳn**</Sic>',
  '<Measure metric="a" value="1" unit="xã" period="2024">1 xã</Measure>',
  'm<sup>2</sup>',
  '[liên kết](/van-ban/)',
  '`mã`',
  'dòng  \n  mới',
);

test('words are, sign for sign, what they are by way of an HTML tree', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (words) => {
      const paragraph = paragraphOf(words.join(' '));
      const html = paragraph && phrasingHtml(paragraph.children, BASE);
      if (!paragraph || html === null) return;
      plain += 1;
      assert.equal(`<p>${html}</p>`, byTree(paragraph));
    }),
    { numRuns: 1000 },
  );
  assert.ok(plain > 100, `${String(plain)} texts were compared`);
});

test('so are citations, their signs, and parts of the text itself', () => {
  const cited = {
    kind: 'law',
    key: 'luat-a',
    href: '/luu/luat/luat-a/',
    status: 'amended',
  } as const;
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [
      ...citeNodes('Luật <A>', cited),
      ...citeNodes('Luật A', { ...cited, status: 'ended' }),
      namedActNode('Luật B', 'luat-b', { type: 'dan', parts: [] }),
      ownPartNode('Điều 5', 'dieu-5'),
    ],
  };
  assert.equal(`<p>${phrasingHtml(paragraph.children, BASE) ?? ''}</p>`, byTree(paragraph));
});

test('what only the tree can do is left to it', () => {
  for (const text of ['[a](/b/)', '`mã`', 'x[^1]\n\n[^1]: y', 'x  \ny', '**đậm `mã`**']) {
    const paragraph = paragraphOf(text);
    assert.ok(paragraph);
    assert.equal(phrasingHtml(paragraph.children, BASE), null, text);
  }
});
