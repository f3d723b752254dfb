import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hindrances } from '#documents/hindrances.ts';
import { hindranceLines } from '#site/document-view/hindrance-lines.ts';

const NONE: Hindrances = {
  draft: false,
  unreleased: false,
  covers: [],
  needsReview: [],
  until: null,
  seen: '2026-11-21',
  faults: [],
};
const said = (some: Partial<Hindrances>): string[] =>
  hindranceLines({ ...NONE, ...some }, 'directives').map(({ place, words, remedy }) =>
    [place, words, remedy].filter((part) => part !== null).join(' | '),
  );

test('names in needsReview are told by the labels of their fields, other words as they stand', () => {
  assert.match(
    said({ needsReview: ['issued', 'source.url', 'hỏi lại văn thư'] })[0] ?? '',
    /Ngày ban hành \(issued\), Nguồn, Địa chỉ \(source\.url\), hỏi lại văn thư/u,
  );
});

test('a missing release says what it must name; one that is there, what it has not named', () => {
  assert.match(said({ unreleased: true })[0] ?? '', /^Chưa có cho phép công bố \(release\)/u);
  assert.match(
    said({ unreleased: true, covers: ['circulation', 'people-lists'] })[0] ?? '',
    /\(covers\): giới hạn phổ biến \(circulation\), danh sách người \(people-lists\)/u,
  );
  assert.match(said({ covers: ['circulation'] })[0] ?? '', /^Cho phép công bố chưa nêu: giới hạn/u);
});

test('the day of an embargo is told as a date', () => {
  assert.deepEqual(said({ until: '2027-01-05' }), ['Công bố từ ngày 05/01/2027.']);
});

test('a fault is told with its line, its field where the message does not name it, and its remedy', () => {
  const fault = {
    file: 'f',
    line: 12,
    column: 1,
    field: 'topics[0]',
    rule: 'r',
    message: 'Không có chủ đề này.',
    remedy: 'Sửa khóa.',
    severity: 'warning' as const,
  };
  assert.deepEqual(said({ faults: [fault] }), [
    'Dòng 12, Chủ đề (topics[0]) | Không có chủ đề này. | Sửa khóa.',
  ]);
  assert.deepEqual(
    said({ faults: [{ ...fault, message: 'Chủ đề (topics[0]): sai.', remedy: '' }] }),
    ['Dòng 12 | Chủ đề (topics[0]): sai.'],
  );
});

test('to take out draft is the last thing to do', () => {
  assert.match(
    said({ draft: true, needsReview: ['issued'], unreleased: true }).at(-1) ?? '',
    /draft/u,
  );
  assert.deepEqual(said({}), []);
});
