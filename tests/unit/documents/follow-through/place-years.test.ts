import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchiveDocument, PassageFact } from '#documents/document.ts';
import { placeYears } from '#documents/follow-through/place-years.ts';
import { makeAnnouncement, makeDirective, makeReport } from '../make-document.ts';

const passage = (kind: PassageFact['kind'], year: number): PassageFact => ({
  kind,
  year,
  topic: 'tuyen-quan',
  anchor: 'muc-1-1',
});

function paper(
  id: string,
  collection: ArchiveDocument['collection'],
  locality: string,
  year: number,
  passages: PassageFact[],
  issuer = 'ubnd-huyen',
): ArchiveDocument {
  const make = { directives: makeDirective, reports: makeReport, announcements: makeAnnouncement };
  return make[collection](id, { locality, year, issuer }, { facts: { passages } });
}

const told = (documents: ArchiveDocument[]): string[] =>
  placeYears(documents).map(
    ({ place, year, setting, reviewing }) =>
      `${place} ${String(year)}: ${setting.map(({ id }) => id).join(' ')} | ${reviewing.map(({ document, kin }) => `${document.id} ${kin}`).join(', ')}`,
  );

const directive = paper('ct', 'directives', 'kim-dong-331', 2025, [passage('task', 2025)]);

test('tasks stand beside reports of their own place and year', () => {
  const report = paper('bc', 'reports', 'kim-dong-331', 2025, []);
  const elsewhere = paper('bc-2', 'reports', 'kim-bang-350', 2025, []);
  const earlier = paper('bc-3', 'reports', 'kim-dong-331', 2024, []);
  assert.deepEqual(told([directive, report, elsewhere, earlier]), [
    'kim-dong-331 2025: ct | bc own',
  ]);
});

test('a directive that tells results of a year reviews it', () => {
  const next = paper('ct-2', 'directives', 'kim-dong-331', 2026, [passage('result', 2025)]);
  assert.deepEqual(told([directive, next]), ['kim-dong-331 2025: ct | ct-2 own']);
});

test('after a reform the reports of successors are read too', () => {
  const report = paper('bc', 'reports', 'luong-bang-12280-2025', 2025, []);
  assert.deepEqual(told([directive, report]), ['kim-dong-331 2025: ct | bc successor']);
});

test('and those of predecessors', () => {
  const plan = paper('kh', 'directives', 'hung-yen-33-2025', 2025, [passage('task', 2025)]);
  const report = paper('bc', 'reports', 'hung-yen-33', 2025, []);
  assert.deepEqual(told([plan, report]), ['hung-yen-33-2025 2025: kh | bc predecessor']);
});

test('a paper does not review what it sets itself', () => {
  const both = paper('bc', 'reports', 'kim-bang-350', 2020, [
    passage('task', 2020),
    passage('result', 2020),
  ]);
  assert.deepEqual(told([both]), ['kim-bang-350 2020: bc | ']);
});

test('papers of central bodies stand by their body, not by the country', () => {
  const one = paper('ct', 'directives', 'viet-nam', 2024, [passage('task', 2024)], 'qk3');
  const other = paper('bc', 'reports', 'viet-nam', 2024, [], 'bqp');
  assert.deepEqual(told([one, other]), ['qk3 2024: ct | ']);
});

test('newest year first; announcements set nothing', () => {
  const older = paper('ct-0', 'directives', 'kim-dong-331', 2023, [passage('task', 2023)]);
  const notice = paper('tb', 'announcements', 'kim-dong-331', 2025, [passage('task', 2027)]);
  assert.deepEqual(told([older, notice, directive]), [
    'kim-dong-331 2025: ct | ',
    'kim-dong-331 2023: ct-0 | ',
  ]);
});
