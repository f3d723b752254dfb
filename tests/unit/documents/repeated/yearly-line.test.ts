import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previousYear, yearlyLines } from '#documents/repeated/yearly-line.ts';
import type { ArchiveDocument } from '#documents/document.ts';
import { makeAnnouncement, makeDirective, makeReport } from '../make-document.ts';

/** Id of what comes before the last of these. */
function before(...documents: ArchiveDocument[]): string | undefined {
  const last = documents.at(-1);
  assert.ok(last);
  return previousYear(yearlyLines(documents), last)?.id;
}

const of = (year: number, data: Parameters<typeof makeDirective>[1] = {}): ArchiveDocument =>
  makeDirective(`d${String(year)}`, { year, ...data });

test('the paper of the year before is found, else the latest of five years', () => {
  assert.equal(before(of(2022), of(2023), of(2024), of(2025)), 'd2024');
  assert.equal(before(of(2020), of(2025)), 'd2020');
  assert.equal(before(of(2019), of(2025)), undefined);
  assert.equal(before(of(2026), of(2025)), undefined);
});

test('another office, type or main plan is another line', () => {
  for (const other of [
    of(2024, { issuer: 'ubnd-huyen' }),
    of(2024, { locality: 'hung-yen-33' }),
    of(2024, { docType: 'ke-hoach' }),
    of(2024, { planTypes: ['tuyen-quan', 'nhiem-vu-nam'] }),
    makeReport('r', {
      year: 2024,
      docType: 'chi-thi',
      planTypes: ['nhiem-vu-nam'],
      issuer: 'huyen-uy',
    }),
  ])
    assert.equal(before(other, of(2025)), undefined);
});

test('of a year with two papers of the kind none is taken for the year', () => {
  const twin = makeDirective('twin', { year: 2024 });
  assert.equal(before(of(2023), of(2024), twin, of(2025)), 'd2023');
  assert.equal(before(of(2024), makeDirective('twin', { year: 2025 }), of(2025)), undefined);
});

test('a paper of the same kind about another matter is passed over, for an older one of its own', () => {
  const fees = of(2024, { title: 'Về mức lệ phí trước bạ' });
  assert.equal(before(fees, of(2025)), undefined);
  assert.equal(before(of(2023), fees, of(2025)), 'd2023');
});

test('an office goes on under a unit of the same name that was made of its own', () => {
  const old = of(2025, { locality: 'hung-yen-33', issuer: 'ubnd-tinh' });
  assert.equal(
    before(old, of(2026, { locality: 'hung-yen-33-2025', issuer: 'ubnd-tinh' })),
    'd2025',
  );
  const merged = of(2025, { locality: 'thai-binh-34', issuer: 'ubnd-tinh' });
  assert.equal(
    before(merged, of(2026, { locality: 'hung-yen-33-2025', issuer: 'ubnd-tinh' })),
    undefined,
  );
});

test('announcements stand in no line', () => {
  const of = (year: number) => makeAnnouncement(`a${String(year)}`, { year });
  assert.equal(before(of(2025), of(2026)), undefined);
});
