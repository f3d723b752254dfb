import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aknHierarchy, type Provision } from '#exports/akn-hierarchy.ts';
import { rendered } from '../markdown/rendered.ts';

/** One line a part, indented: element, number, anchor. */
function outline(mdx: string): string {
  const lines = (parts: readonly Provision[], depth: number): string[] =>
    parts.flatMap(({ element, num, anchor, children }) => [
      `${'  '.repeat(depth)}${[element, num, anchor].filter(Boolean).join(' ')}`,
      ...lines(children, depth + 1),
    ]);
  const context = { absolute: (href: string) => href, note: () => null };
  return lines(aknHierarchy(rendered(mdx).body, context), 0).join('\n');
}

describe('aknHierarchy', () => {
  it('puts articles into chapters, clauses into articles, points into clauses', () => {
    const mdx = `## Chương I. Chung\n\n## Điều 1. Phạm vi\n\n1. Một:\n\n   a) Hai;\n\n   đ) Ba.\n\n2. Bốn.\n\n## Điều 2. Sau\n\nNăm.`;
    assert.equal(
      outline(mdx),
      [
        'chapter Chương I chuong-i',
        '  article Điều 1 dieu-1',
        '    paragraph 1. dieu-1-khoan-1',
        '      point a) dieu-1-khoan-1-diem-a',
        '      point đ) dieu-1-khoan-1-diem-dd',
        '    paragraph 2. dieu-1-khoan-2',
        '  article Điều 2 dieu-2',
        '    alinea dieu-2-doan-1',
      ].join('\n'),
    );
  });

  it('opens sections and their parts by headings, and keeps lists and points in order', () => {
    const mdx = `Mở đầu.\n\n## 2. Việc\n\nCác việc:\n\na) Một;\n\nb) Hai.\n\n### 2.1. Đợt\n\n- Ba\n  - Bốn\n- Năm\n\n1. Sáu\n`;
    assert.equal(
      outline(mdx),
      [
        'alinea mo-dau-1',
        'section 2 muc-2',
        '  alinea muc-2-1',
        '    point a) muc-2-1-diem-a',
        '    point b) muc-2-1-diem-b',
        '  subsection muc-2-muc-1',
        '    indent muc-2-muc-1-1',
        '      indent muc-2-muc-1-2',
        '    indent muc-2-muc-1-3',
        '    point 1. muc-2-muc-1-4',
      ].join('\n'),
    );
  });
});
