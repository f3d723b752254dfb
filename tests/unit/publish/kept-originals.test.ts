import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { importedBefore, keptOriginals } from '#publish/kept-originals.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const SHA = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);
const kept = [{ id: 'a-2024-bao-cao', sha256: SHA }];

test('originals are known by the sums beside them', () => {
  const folder = temporaryFolder({
    'a-2024-bao-cao/Báo cáo.docx': 'gốc',
    'a-2024-bao-cao/Báo cáo.docx.sha256': `${SHA}  Báo cáo.docx\n`,
    'b/khác.txt.sha256': 'không phải mã băm\n',
    'lẻ.sha256': `${OTHER}  lẻ\n`,
  });
  assert.deepEqual(keptOriginals(folder), kept);
  assert.deepEqual(keptOriginals(join(folder, 'không có')), []);
});

for (const [what, files, expected] of [
  ['by its name', { 'reports/2024/a-2024-bao-cao.mdx': '' }, 'reports/2024/a-2024-bao-cao.mdx'],
  [
    'by an alias',
    { 'reports/2024/b.mdx': '---\nid: b\naliases: [x, a-2024-bao-cao]\n---\n' },
    'reports/2024/b.mdx',
  ],
  [
    'by an alias in a list of lines',
    { 'directives/2024/c.mdx': '---\nid: c\naliases:\n  - a-2024-bao-cao\nyear: 2024\n---\n' },
    'directives/2024/c.mdx',
  ],
  ['not by an id that only begins so', { 'reports/2024/a-2024-bao-cao-2.mdx': '' }, null],
  ['not by words of a text', { 'reports/2024/d.mdx': '---\nid: d\n---\na-2024-bao-cao\n' }, null],
] as const)
  test(`the document made of an original is found ${what}`, () => {
    const folder = temporaryFolder(files);
    const found = importedBefore(SHA, kept, folder);
    assert.equal(found, expected === null ? null : join(folder, expected));
    assert.equal(importedBefore(OTHER, kept, folder), null);
  });
