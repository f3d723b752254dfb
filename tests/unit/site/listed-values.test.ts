import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countValues, listedValues } from '#site/listed-values.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const [a, b] = [
  makeDirective('a', { topics: ['tuyen-quan', 'tuyen-quan'], locality: 'kim-dong-331' }),
  makeDirective('b', { topics: ['dan-quan'], locality: 'phu-cu-333' }),
];
const listed = listedValues(makeArchive([a, b]));

test('a document has the number of each list it stands in once, of its place and all above it', () => {
  const values = listed.numbersOf(a).map((at) => listed.values[at]);
  assert.deepEqual(
    values.flatMap((value) =>
      value && ['locality', 'topic'].includes(value.facet) ? [value.key] : [],
    ),
    ['kim-dong-331', 'hung-yen-33', 'tuyen-quan'],
  );
});

test('lists are counted by numbers', () => {
  const counts = countValues(listed, [a, b]);
  const count = (facet: 'locality' | 'topic', key: string): number | undefined =>
    counts.get(listed.number({ facet, key }) ?? -1);
  assert.equal(count('locality', 'hung-yen-33'), 2);
  assert.equal(count('topic', 'dan-quan'), 1);
  assert.equal(listed.number({ facet: 'topic', key: 'kim-dong-331' }), undefined);
});
