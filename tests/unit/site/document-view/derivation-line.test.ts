import assert from 'node:assert/strict';
import { test } from 'node:test';
import { derivationLine, type DerivedParts } from '#site/document-view/derivation-line.ts';
import { makeDirective } from '../../documents/make-document.ts';

const none: DerivedParts = {
  row: { standing: null, now: null },
  cites: [],
  citedBy: [],
  follow: [],
  earlier: [],
  series: [],
  related: [],
};
const line = (parts: Partial<DerivedParts>, status: 'unknown' | 'expired' = 'unknown'): string =>
  derivationLine(makeDirective('a', { status }), { ...none, ...parts });

test('only what stands on the page is spoken of', () => {
  assert.equal(line({}), 'văn bản trước, sau theo cơ quan và ngày.');
  const cases: [Partial<DerivedParts>, RegExp][] = [
    [{ row: { standing: null, now: 'nay thuộc Ninh Bình' } }, /“nay thuộc”/],
    [{ cites: [1] }, /viện dẫn/],
    [{ citedBy: [1] }, /viện dẫn/],
    [{ series: [1] }, /chuỗi/],
    [{ follow: [1] }, /theo dõi/],
    [{ earlier: [1] }, /nhắc lại/],
    [{ related: [1] }, /liên quan/],
  ];
  for (const [parts, wanted] of cases) {
    assert.match(line(parts), wanted);
    assert.doesNotMatch(line({}), wanted);
  }
});

test('that a year is over is derived, that a document has expired is an editor’s word', () => {
  const row = { standing: { sign: 'ended', word: 'Hết năm thực hiện' }, now: null } as const;
  assert.match(line({ row }), /hết năm/);
  assert.doesNotMatch(line({ row }, 'expired'), /hết năm/);
});
