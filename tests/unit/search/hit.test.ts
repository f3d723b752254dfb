import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compoundIndex } from '#vietnamese/compound-index.ts';
import { hitOf } from '#search/hit.ts';
import { pack } from '#search/occurrences.ts';

const fragment = {
  url: '/van-ban/kim-dong-2024-12-20-chi-thi/',
  content: 'Lực lượng dân quân tự vệ xã.',
  meta: { title: 'Về quân sự địa phương', number: '', date: '20/12/2024', x: 'ẩn' },
  anchors: [{ id: 'muc-1', location: 0, title: 'Mục · 1' }],
};
const unit = { kind: 'word' as const, text: 'dân quân', phrases: [], stop: false };
const places = [pack(2, 1, true), pack(2 ** 20 + 1, 1, true)];
const hit = hitOf(
  fragment,
  0,
  3,
  [{ unit, occurrences: new Map([[0, places]]) }],
  0,
  compoundIndex(['quân sự']),
);

test('a document found has its id, address and shown metadata', () => {
  assert.equal(hit.id, 'kim-dong-2024-12-20-chi-thi');
  assert.equal(hit.url, fragment.url);
  assert.ok(!('x' in hit.meta) && !('title' in hit.meta));
});

test('title and passages are marked, and no word of the title is broken', () => {
  assert.deepEqual(hit.title, [
    { text: 'Về ', marked: false },
    { text: 'quân\u00a0sự', marked: true },
    { text: ' địa phương', marked: false },
  ]);
  assert.deepEqual(hit.passages, [
    {
      anchor: 'muc-1',
      label: 'Mục · 1',
      runs: [
        { text: 'Lực lượng ', marked: false },
        { text: 'dân quân', marked: true },
        { text: ' tự vệ xã.', marked: false },
      ],
      light:
        ':~:text=L%E1%BB%B1c%20l%C6%B0%E1%BB%A3ng-,d%C3%A2n%20qu%C3%A2n,-t%E1%BB%B1%20v%E1%BB%87',
      cutBefore: false,
      cutAfter: false,
    },
  ]);
});
