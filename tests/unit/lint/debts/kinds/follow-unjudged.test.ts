import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Unjudged } from '#documents/follow-through/unjudged.ts';
import { followUnjudged } from '#lint/debts/kinds/follow-unjudged.ts';
import { exampleArchive, said } from '../example-archive.ts';

test('proposals are told once a document that sets the tasks, by year', () => {
  const archive = exampleArchive([{}]);
  const id = archive.documents[0]?.data.id ?? '';
  const waiting = (document: string, year: number): Unjudged => ({
    place: 'kim-dong-331',
    year,
    task: { document, anchor: 'a', number: '1', seal: '', topic: 't', evidence: [] },
    evidence: {
      document: 'bc',
      anchor: 'b',
      number: '1',
      seal: '',
      kind: 'result',
      score: 40,
      reasons: [],
    },
  });
  const all = [waiting(id, 2024), waiting(id, 2024), waiting(id, 2025), waiting('khac', 2024)];
  assert.deepEqual(
    said(followUnjudged, { ...archive, followThrough: () => ({ waiting: all, stale: [] }) }),
    [
      'note: 2 đề xuất về nhiệm vụ năm 2024 chưa ai xác nhận.',
      'note: 1 đề xuất về nhiệm vụ năm 2025 chưa ai xác nhận.',
    ],
  );
});
