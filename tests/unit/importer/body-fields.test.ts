import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BODY_FIELDS } from '#importer/body-fields.ts';
import { checkConservation } from '#importer/check-conservation.ts';
import { SCHEMAS } from '#schema/document.ts';
import { makeSource } from './make-source.ts';

test('they are fields that there are', () => {
  const known = Object.values(SCHEMAS).flatMap(({ shape }) => Object.keys(shape));
  assert.deepEqual(
    [...BODY_FIELDS].filter((name) => !known.includes(name)),
    [],
  );
});

test('what such a field says keeps no word of the source', () => {
  const field = { value: 'hội trường', confidence: 0.8, evidence: 'tại hội trường' };
  const lost = (name: string) =>
    checkConservation(makeSource('tại hội trường'), {
      body: '',
      fields: { [name]: field },
      dropped: [],
    }).length;
  assert.equal(lost('venue'), 1);
  assert.equal(lost('title'), 0);
});
