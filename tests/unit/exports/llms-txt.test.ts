import assert from 'node:assert/strict';
import { it } from 'node:test';
import { llmsTxt } from '#exports/llms-txt.ts';

it('is a title, a quotation, notes, and lists of links', () => {
  const link = { title: 'Chỉ thị', url: 'https://a.vn/x/index.md', about: 'năm 2025' };
  assert.equal(
    llmsTxt(
      { title: 'Lưu', description: 'Kho' },
      ['Một.', 'Hai.'],
      [{ title: 'Mới', links: [link] }],
    ),
    '# Lưu\n\n> Kho\n\n- Một.\n- Hai.\n\n## Mới\n\n- [Chỉ thị](https://a.vn/x/index.md): năm 2025\n',
  );
});
