import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followParts } from '#site/follow-through-rows.ts';
import type { FollowView } from '#site/follow-through-view.ts';
import { rendered } from '../markdown/rendered.ts';

test('a task that is an item of a list comes with the words that lead in to it, under its heading', () => {
  const { body } = rendered(
    '## 1. Tuyển quân\n\n<Task topic="tuyen-quan" year="2025">\n\nĐầu tiên.\n\nGiao các đơn vị:\n\n- Một;\n- Hai.\n\n</Task>',
  );
  const unread = [{ document: 'a', digest: 'rows-with-leads', path: '/van-ban/a/' }];
  const view = { rows: [], unread, year: 2025 } as unknown as FollowView;
  const parts = followParts(view, () => body);
  assert.deepEqual(
    parts.map(({ title, rows }) => [title, rows.map(({ lead, text }) => [lead, text])]),
    [
      [
        '1. Tuyển quân',
        [
          [null, 'Đầu tiên.'],
          ['Giao các đơn vị:', 'Một;'],
          ['Giao các đơn vị:', 'Hai.'],
        ],
      ],
    ],
  );
});
