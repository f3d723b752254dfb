import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodWords, spanWords } from '#site/period-words.ts';

test('a period is named with its years and its outlook', () => {
  const period = { kind: 'thoi-ky', from: 2022, to: 2030, vision: 2050 } as const;
  assert.equal(spanWords(period), 'Thời kỳ 2022–2030');
  assert.equal(periodWords(period), 'Thời kỳ 2022–2030, tầm nhìn đến năm 2050');
  assert.equal(
    periodWords({ kind: 'nhiem-ky', from: 2020, to: 2025, vision: null }),
    'Nhiệm kỳ 2020–2025',
  );
  assert.equal(periodWords({ kind: 'giai-doan', from: 2026, to: 2026 }), 'Giai đoạn 2026');
});
