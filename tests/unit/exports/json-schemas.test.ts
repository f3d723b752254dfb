import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonSchema, SCHEMA_NAMES } from '#exports/json-schemas.ts';
import { recordText } from '#exports/record-text.ts';
import { rendered } from '../markdown/rendered.ts';
import { sampleHead } from './sample-head.ts';
import { validator } from './validator.ts';

describe('jsonSchema', () => {
  for (const name of SCHEMA_NAMES)
    it(`gives “${name}” as draft 2020-12 that a strict validator takes`, () => {
      const schema = jsonSchema(name, `https://a.vn/${name}.json`);
      assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
      validator(schema);
      assert.doesNotMatch(JSON.stringify(schema), /"(?:label|hint|shape)":"/);
    });

  const check = validator(jsonSchema('van-ban', 'https://a.vn/van-ban.json'));
  const { body, facts } = rendered('## 1. Một\n\nHai.');
  const record = { ...sampleHead(), ...recordText({ facts }, body, [], String) };

  it('takes a document as it is written', () => {
    check(JSON.parse(JSON.stringify(record)), 'the record');
  });

  it('refuses what is missing, of another kind, or more than is described', () => {
    for (const wrong of [
      { ...record, title: undefined },
      { ...record, year: '2025' },
      { ...record, draft: false },
    ])
      assert.throws(() => check(wrong, 'the record'));
  });
});
