import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { withheldAttachments } from '#publish/withheld-attachments.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('only folders of documents whose page shows them go out', () => {
  const folder = temporaryFolder({
    'content/reports/2024/mo.mdx': '',
    'content/reports/2024/nhap.mdx': '',
    'content/directives/2024/bia.mdx': '',
    'stage/bao-cao/mo/index.html': '<img src="/luu/attachments/mo/anh-1.jpg">',
    'stage/van-ban/bia/index.html': 'Văn bản đã được gỡ.',
  });
  const withheld = withheldAttachments(
    new Set(['mo', 'nhap', 'bia', 'chung']),
    join(folder, 'content'),
    join(folder, 'stage'),
  );
  assert.deepEqual([...withheld].sort(), ['bia', 'nhap']);
});
