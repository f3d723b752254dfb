import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inline } from '#site/inline.ts';
import { outstandingLines } from '#site/outstanding-lines.ts';
import { makeArchive } from './make-archive.ts';
import { makeLaw } from '../citations/make-law.ts';

const archive = makeArchive([], { today: '2026-01-01' });
const said = (line: readonly Inline[]): string =>
  line.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const linesOf = (history: Parameters<typeof makeLaw>[1]) =>
  outstandingLines(archive, makeLaw('x', history)).map(said);
const by = '220-2025-nd-cp';
const verified = { confidence: 'verified' as const, by };

test('what is issued and not in force yet is told apart from what is', () => {
  assert.deepEqual(
    linesOf({
      history: [
        { event: 'thay-the', date: '2025-12-01', effective: '2026-07-01', ...verified },
        { event: 'sua-doi', date: '2024-05-01', extent: 'khoản 2 Điều 5', ...verified },
      ],
    }),
    [
      'Thay thế bởi 220/2025/NĐ-CP; chưa rõ điều, khoản bị tác động; đã ban hành 01/12/2025, đến 01/7/2026 mới có hiệu lực.',
      'Sửa đổi, bổ sung bởi 220/2025/NĐ-CP, từ 01/5/2024: khoản 2 Điều 5; chưa thấy bản hợp nhất nào.',
    ],
  );
});

test('of what a consolidated text holds only its unknown extent is told', () => {
  const merged = { event: 'hop-nhat' as const, date: '2025-09-06', ...verified };
  const amended = { event: 'sua-doi' as const, date: '2025-08-07', ...verified };
  assert.deepEqual(linesOf({ history: [amended, merged] }), [
    'Sửa đổi, bổ sung bởi 220/2025/NĐ-CP: đã có trong bản hợp nhất 220/2025/NĐ-CP; chưa rõ điều, khoản bị tác động.',
  ]);
  assert.deepEqual(linesOf({ history: [{ ...amended, extent: 'Điều 5' }, merged] }), []);
});
