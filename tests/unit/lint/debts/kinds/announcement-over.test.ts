import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announcementOver } from '#lint/debts/kinds/announcement-over.ts';
import { exampleArchive, said } from '../example-archive.ts';

const find = (data: object) =>
  said(
    announcementOver,
    exampleArchive([{ collection: 'announcements', data: { ...data } }, { data: { year: 2020 } }]),
  );

test('a last day that has passed is told, urgently where the page says the contrary', () => {
  assert.deepEqual(find({ until: '2026-11-21' }), [
    'note: Chỉ đến hết ngày 21/11/2026, trang tự ghi “Đã hết hạn”.',
  ]);
  assert.deepEqual(find({ until: '2026-11-21', status: 'in-force' }), [
    'urgent: Chỉ đến hết ngày 21/11/2026, mà vẫn ghi là còn hiệu lực.',
  ]);
});

test('without a last day it is asked for after a year', () => {
  assert.deepEqual(find({ issued: '2025-11-21' }), [
    'due: Đăng từ 21/11/2025, hơn một năm, không ghi đến bao giờ.',
  ]);
});

for (const [name, data] of [
  ['the last day itself', { until: '2026-11-22' }],
  ['one that is settled', { until: '2026-01-01', status: 'expired' }],
  ['a young one without a last day', { issued: '2025-11-23' }],
  [
    'an old one looked at within the year',
    {
      issued: '2024-01-01',
      corrections: [{ date: '2026-03-01', kind: 'bo-sung', note: 'Còn đúng.' }],
    },
  ],
] as const)
  test(`nothing is said of ${name}`, () => {
    assert.deepEqual(find(data), []);
  });
