import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printFacts, spanWords } from '#site/document-view/print-facts.ts';
import { makeAnnouncement, makeDirective, makeReport } from '../../documents/make-document.ts';

test('the days of an announcement are told as far as they are known', () => {
  for (const [from, until, words] of [
    ['2026-02-01', '2026-02-15', 'từ 01/02/2026 đến hết 15/02/2026'],
    [undefined, '2026-02-15', 'đến hết 15/02/2026'],
    ['2026-02-01', undefined, 'từ 01/02/2026'],
    [undefined, undefined, undefined],
  ] as const)
    assert.equal(spanWords({ from, until }), words);
});

test('a report tells its meeting, an announcement whom it is for, a directive has its head', () => {
  assert.deepEqual(printFacts(makeDirective('a')), []);
  const report = makeReport('b', { docType: 'tin-hoi-nghi', venue: 'Kim Bảng', planYear: 2026 });
  assert.deepEqual(
    printFacts(report).map(({ label }) => label),
    ['Họp', 'Nơi họp', 'Năm đánh giá', 'Đặt nhiệm vụ cho năm'],
  );
  const paper = makeReport('c', { docType: 'bao-cao' });
  assert.equal(printFacts(paper)[0]?.label, 'Ngày báo cáo');
  const announcement = makeAnnouncement('d', { audience: 'Công dân nam', until: '2026-02-15' });
  assert.deepEqual(printFacts(announcement), [
    { label: 'Dành cho', value: 'Công dân nam' },
    { label: 'Thời gian', value: 'đến hết 15/02/2026' },
  ]);
});
