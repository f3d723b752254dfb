import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchiveDocument } from '#documents/document.ts';
import { standing } from '#documents/standing.ts';
import { makeAnnouncement, makeDirective, makeReport } from './make-document.ts';

const annual = (planType: string): boolean => planType === 'nhiem-vu-nam';
const word = (document: ArchiveDocument, today = '2026-11-21'): string | undefined =>
  standing(document, today, annual)?.word;

test('what an editor states is said as it is', () => {
  const cases = [
    ['in-force', 'Còn hiệu lực'],
    ['amended', 'Đã được sửa đổi'],
    ['expired', 'Hết hiệu lực'],
    ['replaced', 'Đã được thay thế'],
  ] as const;
  for (const [status, said] of cases) {
    assert.equal(word(makeDirective('a', { status, year: 2020 })), said);
  }
});

test('a directive for a year is over with that year, not in it', () => {
  const directive = makeDirective('a', { year: 2025 });
  assert.equal(word(directive), 'Hết năm thực hiện');
  assert.equal(word(directive, '2025-12-31'), 'Chưa rõ');
  assert.equal(standing(directive, '2026-01-01', annual)?.basis, 'derived');
});

test('a plan that is not made for one year is not over with it', () => {
  assert.equal(
    word(makeDirective('a', { year: 2025, planTypes: ['sscd', 'nhiem-vu-nam'] })),
    'Chưa rõ',
  );
});

test('a period counts before the year', () => {
  const directive = makeDirective('a', { year: 2021, period: { from: 2021, to: 2026 } });
  assert.equal(word(directive), 'Chưa rõ');
  assert.equal(word(directive, '2027-01-01'), 'Hết giai đoạn thực hiện');
});

test('an announcement is over after its last day', () => {
  const announcement = makeAnnouncement('a', { until: '2026-11-20' });
  assert.equal(word(announcement, '2026-11-20'), undefined);
  assert.equal(word(announcement, '2026-11-21'), 'Đã hết hạn');
});

test('a report has no validity unless an editor says so', () => {
  assert.equal(word(makeReport('a', { year: 2020 })), undefined);
  assert.equal(word(makeReport('a', { status: 'withdrawn' })), 'Đã thu hồi');
});
