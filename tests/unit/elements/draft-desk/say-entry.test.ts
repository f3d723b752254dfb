import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pastedEntry, type DeskEntry } from '../../../../src/elements/draft-desk/desk-entry.ts';
import { NOTHING_SAID } from '../../../../src/elements/draft-desk/draft.ts';
import { makeDraft } from '../../../../src/elements/draft-desk/make-draft.ts';
import {
  sayConfidence,
  sayFound,
  saySize,
  sayState,
} from '../../../../src/elements/draft-desk/say-entry.ts';
import { makeSource, paragraph } from '../../importer/make-source.ts';
import { deskKnown } from './desk-known.ts';

const entry = (more: Partial<DeskEntry>): DeskEntry => ({ ...pastedEntry('Chữ', null), ...more });

test('what was read, what is missing and what is in doubt is said in one sentence', () => {
  const draft = makeDraft(makeSource('Một đoạn văn.'), NOTHING_SAID, deskKnown());
  assert.match(
    sayFound(entry({ draft, state: 'ready' })),
    /^Đoạn dán: đọc được \d+ mục, còn thiếu \d+, cần xem lại \d+.*\.$/u,
  );
});

test('of a text with a mark of secrecy nothing is repeated', () => {
  const secret = makeSource(paragraph('TUYỆT MẬT', { align: 'center' }), 'Chuyện không nên kể.');
  const draft = makeDraft(secret, NOTHING_SAID, deskKnown());
  const said = sayFound(entry({ draft, state: 'ready' }));
  assert.match(said, /không lưu được/u);
  assert.doesNotMatch(said, /kể|TUYỆT/u);
  assert.equal(sayState(entry({ draft, state: 'ready' })), 'Có dấu chỉ độ mật');
});

test('a fault is said with its remedy, a stop as a stop', () => {
  const fault = { message: 'Tệp hỏng', remedy: 'Lưu lại.' };
  assert.equal(sayFound(entry({ fault, state: 'fault' })), 'Đoạn dán: Tệp hỏng. Lưu lại.');
  assert.match(sayFound(entry({ state: 'stopped' })), /đã dừng/u);
});

test('confidence is said in words, sizes as people say them', () => {
  assert.deepEqual([null, 0.98, 0.92, 0.75, 0.5].map(sayConfidence), [
    '',
    'Đọc theo thể thức',
    'Đọc theo nhãn trong văn bản',
    'Đọc theo chỗ đứng',
    'Suy ra',
  ]);
  assert.deepEqual([12, 12_345, 3_400_000].map(saySize), ['1 kB', '13 kB', '3,4 MB']);
});
