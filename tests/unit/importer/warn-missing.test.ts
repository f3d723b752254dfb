import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readField } from '../../../src/importer/read-field.ts';
import { warnMissing } from '../../../src/importer/warn-missing.ts';

const ALL = Object.fromEntries(
  ['title', 'docType', 'issuer', 'locality', 'year', 'topics'].map((name) => [
    name,
    readField('x', 'labelled', 'x'),
  ]),
);

test('what the source does not say is told once each', () => {
  const rules = warnMissing({}, 'directives').map(({ rule }) => rule);
  assert.deepEqual(rules, [
    'missing-title',
    'missing-docType',
    'missing-date',
    'missing-year',
    'missing-issuer',
    'missing-locality',
    'missing-topics',
  ]);
});

test('an unknown year of a day is told, a whole day is not', () => {
  const rules = (day: string) =>
    warnMissing({ ...ALL, eventDate: readField(day, 'labelled', day) }, 'reports').map(
      ({ rule }) => rule,
    );
  assert.deepEqual(rules('XXXX-11-27'), ['unknown-year']);
  assert.deepEqual(rules('2020-10-13'), []);
});
