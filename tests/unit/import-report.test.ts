import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importReport, importTable, type ImportOutcome } from '../../scripts/import-report.ts';

const place = { part: 'header', where: 'đầu trang 1' } as const;
const imported: NonNullable<ImportOutcome['imported']> = {
  mdx: '',
  fields: { title: { value: 'x', confidence: 1, evidence: '' } },
  needsReview: ['topics', 'issued'],
  dropped: [{ text: 'Chữ ở đầu trang', reason: 'Chữ ngoài nội dung.', place }],
  warnings: [{ rule: 'margins', message: 'Có chữ ở đầu trang', remedy: 'Chép tay.', place }],
  blocked: [],
  collection: 'directives',
  id: 'ha-nam-2025-ke-hoach',
  secret: false,
};

test('a clerk reads the names of fields and of the collection, with their keys', () => {
  const said = importReport({ file: 'a.docx', imported, seconds: 1 });
  assert.match(said, /nhóm: Văn bản chỉ đạo \(directives\); đọc được 1 mục/u);
  assert.match(said, /cần xem lại: Chủ đề \(topics\), Ngày ban hành \(issued\)/u);
  assert.match(said, /đầu trang 1: Chữ ở đầu trang/u);
});

test('of a source with a mark of secrecy only the mark is told', () => {
  const blocked = [
    { rule: 'secrecy-grade', message: 'Có dấu.', remedy: 'Hỏi.', where: 'đầu trang 1' },
  ];
  const outcome = { file: 'a.docx', imported: { ...imported, secret: true, blocked }, seconds: 1 };
  const fault = 'Không ghi gì.';
  assert.equal(
    importReport({ ...outcome, fault }),
    'a.docx\n  cổng kiểm dừng ở:\n    - đầu trang 1: Có dấu. Hỏi.\n  LỖI: Không ghi gì.',
  );
  assert.doesNotMatch(importTable([{ ...outcome, fault }]), /ha-nam/u);
});
