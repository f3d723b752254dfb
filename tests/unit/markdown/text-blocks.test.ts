import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkBody } from '#markdown/check-body.ts';
import { textBlocks } from '#markdown/text-blocks.ts';

const told = (body: string): string[] => {
  const { tree } = checkBody(body, 1, [], 'document');
  assert.ok(tree);
  return textBlocks(tree).map(
    ({ anchor, number, heading, text }) =>
      `${heading ? '# ' : ''}${String(anchor)} ${String(number)}: ${text}`,
  );
};

describe('a version as plain words', () => {
  it('has a block for each heading, paragraph and item, with their anchors', () => {
    assert.deepEqual(told('Mở đầu.\n\n## 2. Tuyển quân\n\nMột.\n\n- Hai.\n- Ba.\n  - Bốn.\n'), [
      'mo-dau-1 đ1: Mở đầu.',
      '# muc-2 null: 2. Tuyển quân',
      'muc-2-1 2.1: Một.',
      'muc-2-2 2.2: Hai.',
      'muc-2-3 2.3: Ba.',
      'muc-2-4 2.4: Bốn.',
    ]);
  });

  it('has a block for each row of a table and each note', () => {
    assert.deepEqual(
      told('| Xã | Người |\n| --- | --- |\n| Mẫu | 12 |\n\nMột[^1].\n\n[^1]: Lời chú.\n'),
      [
        'mo-dau-1 đ1: Xã | Người',
        'mo-dau-1 đ1: Mẫu | 12',
        'mo-dau-2 đ2: Một.',
        'null null: Lời chú.',
      ],
    );
  });

  it('leaves out what marks words up, and says where words are withheld', () => {
    const plain = told('Giao **quân** đạt 100% ở [lược].');
    const marked = told(
      '<Result topic="tuyen-quan" year="2024">\n\nGiao quân đạt <Measure metric="a" value="100" unit="%" period="2024">100%</Measure> ở <Redacted reason="ten-cong-trinh" />.\n\n</Result>',
    );
    assert.deepEqual(marked, plain);
  });

  it('knows a picture by its words and its file', () => {
    assert.deepEqual(
      told('<Figure src="/attachments/a/anh-1.jpg" alt="Hội nghị" caption="Quang cảnh" />'),
      ['mo-dau-1 đ1: Quang cảnh Hội nghị (hình anh-1.jpg)'],
    );
  });
});
