import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outstanding } from '#citations/outstanding.ts';
import type { Law } from '#schema/law.ts';

const entry = (
  event: Law['history'][number]['event'],
  date: string,
  more: Partial<Law['history'][number]> = {},
): Law['history'][number] => ({ event, date, by: `by-${date}`, confidence: 'verified', ...more });
const said = (history: Law['history'], day: string) => {
  const { pending, unconsolidated, unknownExtent, consolidated } = outstanding({ history }, day);
  const days = (entries: Law['history']) => entries.map(({ date }) => date).join(' ');
  return [days(pending), days(unconsolidated), days(unknownExtent), consolidated?.date ?? '-'];
};

const amended = [
  entry('sua-doi', '2019-11-22', { effective: '2020-07-01', extent: 'khoản 1 Điều 5' }),
  entry('hop-nhat', '2021-03-01'),
  entry('sua-doi', '2025-06-27', { effective: '2025-07-01' }),
];
const cases: readonly (readonly [history: Law['history'], day: string, expected: string[]])[] = [
  [amended, '2020-01-01', ['2019-11-22', '', '', '-']],
  [amended, '2020-12-01', ['', '2019-11-22', '', '-']],
  [amended, '2021-12-01', ['', '', '', '2021-03-01']],
  [amended, '2025-06-30', ['2025-06-27', '', '', '2021-03-01']],
  [amended, '2026-01-01', ['', '2025-06-27', '2025-06-27', '2021-03-01']],
  [[entry('sua-doi', '2025-06-27', { confidence: 'unverified' })], '2026-01-01', ['', '', '', '-']],
  [
    [entry('thay-the', '2025-12-01', { effective: '2026-07-01' })],
    '2026-01-01',
    ['2025-12-01', '', '', '-'],
  ],
  [[entry('cung-linh-vuc', '2025-12-01')], '2026-01-01', ['', '', '', '-']],
];
for (const [history, day, expected] of cases)
  test(`what is outstanding on ${day} of ${String(history.length)} events, ${history[0]?.event ?? ''}`, () => {
    assert.deepEqual(said(history, day), expected);
  });
