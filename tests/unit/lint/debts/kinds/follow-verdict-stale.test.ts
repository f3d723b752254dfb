import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StaleReason } from '#documents/follow-through/stale-verdicts.ts';
import { followVerdictStale } from '#lint/debts/kinds/follow-verdict-stale.ts';
import { exampleArchive } from '../example-archive.ts';

test('each verdict that counts no more is told at its line, with the reason', () => {
  const stale = (why: StaleReason, line: number) => ({
    verdict: {
      task: 'ct#a',
      evidence: 'bc#b',
      verdict: 'xac-nhan' as const,
      by: 'kho-thu',
      date: '2026-02-01',
    },
    why,
    file: 'content/reference/follow-through.yaml',
    line,
    column: 3,
  });
  const archive = exampleArchive([], {
    followThrough: () => ({
      waiting: [],
      stale: [stale('task-gone', 2), stale('evidence-gone', 8), stale('words-changed', 14)],
    }),
  });
  assert.deepEqual(
    followVerdictStale.find(archive).map(({ line, message }) => `${String(line)} ${message}`),
    [
      '2 ct#a: đoạn giao việc không còn, hoặc không còn là nhiệm vụ của năm có báo cáo.',
      '8 ct#a: đoạn báo cáo không còn, hoặc không còn nói về năm ấy.',
      '14 ct#a: lời của đoạn đã đổi từ khi đọc.',
    ],
  );
});
