import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tombstone } from '#documents/document.ts';
import { tombstoneWords } from '#site/document-view/tombstone-words.ts';

const of = (data: Partial<Tombstone>) =>
  tombstoneWords({
    collection: 'directives',
    id: 'a',
    reason: 'withdrawn',
    title: 'Về việc mẫu',
    date: '2025-07-01',
    note: 'Ghi chú',
    aliases: [],
    ...data,
  });

test('a withdrawn document keeps its title, the day and the reason', () => {
  assert.deepEqual(of({}), {
    heading: 'Về việc mẫu',
    lead: 'Văn bản này đã được thu hồi ngày 01/7/2025; kho không còn đăng nội dung.',
    note: 'Ghi chú',
  });
});

test('what was removed for secrecy shows neither title nor note', () => {
  const words = JSON.stringify(of({ reason: 'removed-secrecy' }));
  assert.doesNotMatch(words, /Về việc mẫu|Ghi chú/);
});

test('the heading and the sentence do not tell why a document was removed', () => {
  const plain = of({ reason: 'removed', note: null });
  assert.deepEqual(of({ reason: 'removed-secrecy', note: null }), plain);
});

test('an unknown day is left out', () => {
  assert.doesNotMatch(of({ date: null }).lead, /ngày/);
});
