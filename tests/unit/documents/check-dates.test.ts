import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDates, type CheckDatesContext } from '#documents/check-dates.ts';
import type { CheckedDocument } from '#documents/checked-document.ts';
import { checkedAnnouncement, checkedDirective, checkedReport } from './make-checked.ts';

const context: CheckDatesContext = {
  today: '2026-11-02',
  issuers: new Map([
    ['huyen-uy', { name: 'Huyện ủy {name}', until: '2025-06-30' }],
    ['bch-ptkv', { name: 'Ban Chỉ huy', from: '2025-07-01' }],
    ['ubnd-tinh', { name: 'UBND {unit}' }],
  ]),
  unitExistsOn: (unit, day) => unit !== 'kim-dong-331' || day <= '2025-06-30',
};
const release = {
  by: 'kho-mau',
  date: '2026-11-01',
  ground: 'already-public' as const,
  checks: ['secrecy' as const],
  covers: [],
};
const here = { issuer: 'ubnd-tinh', locality: 'ha-nam-35' };

const cases: readonly (readonly [
  what: string,
  document: CheckedDocument,
  found: readonly string[],
])[] = [
  ['a sound directive', checkedDirective('a', { release }), []],
  [
    'a sound report',
    checkedReport('a', { planYear: 2025, period: { from: 2021, to: 2025, vision: 2030 } }),
    [],
  ],
  [
    'a sound announcement',
    checkedAnnouncement('a', { ...here, from: '2026-02-03', until: '2026-02-03' }),
    [],
  ],
  ['an unknown year', checkedReport('a', { eventDate: 'XXXX-01-18', release }), []],
  [
    'a day to come',
    checkedDirective('a', { ...here, issued: '2026-11-03' }),
    ['date-in-future issued'],
  ],
  [
    'a year to come',
    checkedReport('a', { ...here, eventDate: '2027' }),
    ['date-in-future eventDate'],
  ],
  ['the running year', checkedReport('a', { ...here, eventDate: '2026' }), []],
  [
    'a day to come with a day to publish',
    checkedDirective('a', { ...here, issued: '2026-12-01', publishAt: '2026-12-01' }),
    [],
  ],
  [
    'a day to come, published before it',
    checkedDirective('a', { ...here, issued: '2026-12-01', publishAt: '2026-11-20' }),
    ['date-in-future issued'],
  ],
  [
    'a release before the issue',
    checkedDirective('a', { release: { ...release, date: '2024-12-19' } }),
    ['date-order release.date'],
  ],
  [
    'a release to come',
    checkedDirective('a', { release: { ...release, date: '2026-11-03' } }),
    ['date-in-future release.date'],
  ],
  [
    'a capture before the issue',
    checkedDirective('a', { source: { publisher: null, url: null, captured: '2023-04-23' } }),
    ['date-order source.captured'],
  ],
  [
    'a capture to come',
    checkedDirective('a', { source: { publisher: null, url: null, captured: '2027-04-23' } }),
    ['date-in-future source.captured'],
  ],
  [
    'a correction before the release',
    checkedDirective('a', {
      release,
      corrections: [{ date: '2026-10-30', kind: 'dinh-chinh', note: 'a' }],
    }),
    ['date-order corrections[0].date'],
  ],
  [
    'a correction to come',
    checkedDirective('a', { corrections: [{ date: '2026-11-30', kind: 'bo-sung', note: 'a' }] }),
    ['date-in-future corrections[0].date'],
  ],
  [
    'an end before its beginning',
    checkedAnnouncement('a', { ...here, from: '2026-03-01', until: '2026-02-28' }),
    ['date-order until'],
  ],
  [
    'a period that ends before it begins',
    checkedReport('a', { period: { from: 2025, to: 2021 } }),
    ['year-order period.to'],
  ],
  [
    'a vision inside the period',
    checkedReport('a', { period: { from: 2021, to: 2025, vision: 2024 } }),
    ['year-order period.vision'],
  ],
  [
    'a plan for the year before',
    checkedReport('a', { year: 2024, planYear: 2023 }),
    ['year-order planYear'],
  ],
  [
    'a body that had ended',
    checkedDirective('a', { locality: 'ha-nam-35', issued: '2025-07-01' }),
    ['issuer-ended issuer'],
  ],
  ['a body on its last day', checkedDirective('a', { issued: '2025-06-30' }), []],
  ['a body in the year it ended', checkedDirective('a', { issued: '2025' }), []],
  [
    'a body that was not yet',
    checkedDirective('a', { issuer: 'bch-ptkv', locality: 'ha-nam-35' }),
    ['issuer-not-yet issuer'],
  ],
  [
    'a place that was no more',
    checkedDirective('a', { issuer: 'ubnd-tinh', issued: '2025-07-01' }),
    ['unit-not-then locality'],
  ],
  [
    'a place in the year it ended',
    checkedDirective('a', { issuer: 'ubnd-tinh', issued: '2025-XX-XX' }),
    [],
  ],
  ['a body nobody knows', checkedDirective('a', { issuer: 'khong-co' }), []],
];

for (const [what, document, found] of cases) {
  test(`${what}: ${found.join(', ') || 'nothing to say'}`, () => {
    assert.deepEqual(
      checkDates(document, context).map(({ rule, field }) => `${rule} ${field ?? ''}`),
      found,
    );
  });
}

test('days are printed the Vietnamese way', () => {
  const [problem] = checkDates(
    checkedDirective('a', { locality: 'x', issued: '2025-07-01' }),
    context,
  );
  assert.match(problem?.message ?? '', /chỉ có đến 30\/6\/2025, văn bản đề 01\/7\/2025/);
});
