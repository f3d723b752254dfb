import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportData } from '#schema/document.ts';
import { sourceList } from '#site/document-view/source-list.ts';
import { inlineHtml } from '#site/inline.ts';
import { makeReport } from '../../documents/make-document.ts';
import { makeContext } from './make-context.ts';

function linesOf(data: Partial<ReportData>, redactions = 0): string[] {
  const document = makeReport('a', data, { facts: { redactions } });
  return sourceList(makeContext([document]), document).map(({ label, text, below }) =>
    [label ?? '', text, below ?? '']
      .map((part) => inlineHtml(part).replace(/<[^>]+>/g, ''))
      .join('|'),
  );
}

test('an unknown source is printed as unknown', () => {
  assert.equal(linesOf({})[0], 'Nguồn|Chưa rõ nơi đăng; ngày lấy: chưa rõ.|');
});

test('a known source gives its name, address and day', () => {
  const source = { publisher: 'Báo Mẫu', url: 'https://example.vn/a', captured: '2026-01-02' };
  assert.equal(linesOf({ source })[0], 'Nguồn|Báo Mẫu; địa chỉ gốc; lấy ngày 02/01/2026.|');
});

test('a retold text says so and counts its omissions', () => {
  assert.equal(
    linesOf({ fidelity: 'retold' }, 2)[1],
    'Bản trên trang|Thuật lại từ nguồn, không phải nguyên văn. Có 2 chỗ lược.|',
  );
});

test('the sample archive says that no office has let it out', () => {
  assert.match(
    linesOf({})[2] ?? '',
    /^Cho phép công bố\|Kho mẫu: thuật lại từ bản đã đăng công khai; chưa có cơ quan nào cho phép công bố\./,
  );
});

test('an office is named with the day, the ground, the checks and what it accepted', () => {
  const release = {
    by: 'ubnd-mau',
    date: '2026-02-03',
    ground: 'issuer-decision' as const,
    checks: ['secrecy' as const, 'personal-data' as const],
    covers: ['circulation' as const],
  };
  assert.equal(
    linesOf({ release })[2],
    'Cho phép công bố|ubnd-mau, ngày 03/02/2026; căn cứ: cơ quan ban hành quyết định công bố.|' +
      'Đã kiểm: bí mật nhà nước, dữ liệu cá nhân. Người công bố chấp nhận: giới hạn phổ biến.',
  );
});

test('an office on the list is named without a place, and never by a pattern', () => {
  const release = {
    by: 'huyen-uy',
    date: '2026-02-03',
    ground: 'issuer-decision' as const,
    checks: ['secrecy' as const, 'personal-data' as const],
    covers: [],
  };
  assert.match(linesOf({ release })[2] ?? '', /^Cho phép công bố\|Huyện ủy, ngày 03\/02\/2026;/);
});
