import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntries } from '#documents/drafts/find-entries.ts';

const TOPICS = [
  { value: 'tuyen-quan', label: 'Tuyển quân' },
  { value: 'dan-van', label: 'Dân vận' },
  { value: 'dan-quan', label: 'Dân quân tự vệ' },
  { value: 'thien-tai', label: 'Phòng, chống thiên tai' },
];

for (const [typed, value] of [
  ['tuyen-quan, dan-van', ['tuyen-quan', 'dan-van']],
  ['Phòng, chống thiên tai', ['thien-tai']],
  ['2; 1', ['dan-van', 'tuyen-quan']],
  ['tuyển quân, tuyen-quan,', ['tuyen-quan']],
] as const)
  test(`“${typed}” is ${value.join(' and ')}`, () => {
    assert.deepEqual(findEntries(typed, TOPICS, TOPICS), { value, exact: true });
  });

test('a piece that may be several is told with all of them', () => {
  const found = findEntries('tuyen-quan, dân', TOPICS);
  assert.ok('fault' in found);
  assert.match(found.fault, /“dân” có thể là “Dân vận”, “Dân quân tự vệ”/u);
});

test('numbers of nothing that was shown are no answer', () => {
  assert.ok('fault' in findEntries('9', TOPICS, TOPICS));
  assert.ok('fault' in findEntries('1', TOPICS));
  assert.ok('fault' in findEntries('', TOPICS));
});
