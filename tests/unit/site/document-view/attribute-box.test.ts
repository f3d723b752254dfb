import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchiveDocument } from '#documents/document.ts';
import { attributeBox } from '#site/document-view/attribute-box.ts';
import { inlineHtml } from '#site/inline.ts';
import { makeAnnouncement, makeDirective, makeReport } from '../../documents/make-document.ts';
import { makeContext } from './make-context.ts';

function rowsOf(document: ArchiveDocument): Map<string, string> {
  const rows = attributeBox(makeContext([document]), document);
  return new Map(
    rows.map(({ label, value, basis }) => [
      label,
      inlineHtml(value).replace(/<[^>]+>/g, '') + (basis === undefined ? '' : ` (${basis})`),
    ]),
  );
}

test('what a directive does not give is said not to be given', () => {
  const rows = rowsOf(makeDirective('a', { number: null, signer: null }));
  assert.equal(rows.get('Số, ký hiệu'), 'Không ghi (bản nguồn không có số)');
  assert.equal(rows.get('Người ký'), 'Không ghi');
});

test('a derived standing says that it is derived', () => {
  const rows = rowsOf(makeDirective('a', { year: 2025 }));
  assert.equal(rows.get('Tình trạng'), 'Hết năm thực hiện (suy ra; chưa thấy văn bản thay thế)');
});

test('a standing an editor has stated has no such remark', () => {
  assert.equal(rowsOf(makeDirective('a', { status: 'expired' })).get('Tình trạng'), 'Hết hiệu lực');
});

test('an issuer that has ended says until when, and whose paper it is', () => {
  const rows = rowsOf(makeDirective('a', { issuer: 'huyen-uy', locality: 'kim-dong-331' }));
  assert.equal(rows.get('Cơ quan ban hành'), 'Huyện ủy Kim Động (đến 30/6/2025)');
  assert.equal(rows.get('Loại'), 'Chỉ thị của Đảng');
});

test('a stated limit of circulation stands beside the number of omissions', () => {
  const rows = rowsOf(
    makeDirective('a', { circulation: 'Đến chi bộ' }, { facts: { redactions: 3 } }),
  );
  assert.equal(rows.get('Phạm vi phổ biến'), 'Đến chi bộ (có 3 chỗ lược)');
});

test('a report gives what it reviews and what it plans', () => {
  assert.equal(
    rowsOf(makeReport('a', { year: 2024, planYear: 2025 })).get('Kỳ đánh giá'),
    'Năm 2024; nhiệm vụ năm 2025',
  );
  assert.equal(
    rowsOf(makeReport('a', { period: { from: 2015, to: 2020 } })).get('Kỳ đánh giá'),
    'Giai đoạn 2015–2020',
  );
});

test('people stand under what they did, those of one part together', () => {
  const rows = rowsOf(
    makeReport('a', {
      people: [
        { name: 'Một', role: 'Chủ tịch', part: 'chu-tri' },
        { name: 'Hai', part: 'chu-tri' },
        { name: 'Ba', part: 'chi-dao' },
      ],
    }),
  );
  assert.equal(rows.get('Chủ trì'), 'Một, Chủ tịch; Hai (theo nguồn)');
  assert.equal(rows.get('Phát biểu chỉ đạo'), 'Ba (theo nguồn)');
});

test('of conference news it is said that the report itself is not held', () => {
  assert.equal(rowsOf(makeReport('a')).get('Toàn văn báo cáo'), 'chưa có trong kho');
});

test('an announcement begins with whom it is for and until when', () => {
  const rows = rowsOf(
    makeAnnouncement('a', { audience: 'Công dân nam', from: '2026-11-01', until: '2026-12-31' }),
  );
  assert.deepEqual([...rows.keys()].slice(0, 2), ['Dành cho', 'Thời gian']);
  assert.equal(rows.get('Thời gian'), '01/11–31/12/2026');
});

test('a long list of topics keeps its end behind a summary, a list of one more does not', () => {
  const rest = (count: number) =>
    attributeBox(
      makeContext([]),
      makeDirective('a', { topics: Array.from({ length: count }, (_, at) => `t${String(at)}`) }),
    ).find(({ label }) => label === 'Chủ đề')?.rest;
  assert.equal(rest(7), undefined);
  assert.equal(rest(18)?.summary, '12 chủ đề khác');
});
