import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDebts } from '#lint/debts/format-debts.ts';
import { exampleDebt, exampleReport } from './example-report.ts';

test('a terminal shows urgency, kind with its remedy, and places', () => {
  const report = exampleReport([exampleDebt({ urgency: 'urgent' }), exampleDebt()], { faulty: 1 });
  assert.equal(
    formatDebts(report, 20),
    `Nợ biên tập, 22/11/2026. 2 việc: 1 gấp, 0 cần làm, 1 khi có thể.

GẤP

Chưa có tóm tắt (1)
  → Viết tóm tắt.
  content/a.mdx:3:5  Văn bản dài.

KHI CÓ THỂ

Chưa có tóm tắt (1)
  → Viết tóm tắt.
  content/a.mdx:3:5  Văn bản dài.

1 tệp còn lỗi nên không xét ở đây: npm run lint:content.`,
  );
});

test('long groups are cut, and say so', () => {
  const report = exampleReport([1, 2, 3].map((line) => exampleDebt({ line })));
  assert.match(formatDebts(report, 2), /a\.mdx:2:5.*\n {2}… và 1 chỗ nữa \(--all để xem hết\)$/u);
});
