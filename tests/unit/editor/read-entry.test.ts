import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEntryFile, widgetValues } from '#editor/read-entry.ts';

const FILE = `---
id: a
number: null
year: 2025
period: { from: 2021, to: 2025 }
signer: null
la: không biết
---

## Mục

--- không phải hết
`;

test('a file is parted into frontmatter and body, as written', () => {
  const file = readEntryFile(FILE);
  assert.equal(`---\n${file?.yaml ?? ''}---\n${file?.body ?? ''}`, FILE);
  assert.equal(file?.data['year'], 2025);
});

test('years become strings, null nothing, switches are said, and what the schema does not know stays out', () => {
  assert.deepEqual(widgetValues('directives', readEntryFile(FILE)?.data ?? {}), {
    id: 'a',
    year: '2025',
    period: { from: '2021', to: '2025' },
    draft: false,
  });
});

test('a file that no reader takes is not taken', () => {
  for (const text of ['', 'chữ', '---\nid: a\n', '---\n- a\n---\n', '---\na: [\n---\n'])
    assert.equal(readEntryFile(text), null, text);
});
