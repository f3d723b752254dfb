import assert from 'node:assert/strict';
import { it } from 'node:test';
import { documentHead, documentRecord } from '#exports/document-record.ts';
import { recordText } from '#exports/record-text.ts';
import { rendered } from '../markdown/rendered.ts';
import { sampleHead } from './sample-head.ts';

const { body, facts } = rendered('## 1. Một\n\nHai.');
const record = { ...sampleHead(), ...recordText({ facts }, body, [], String) };

it('takes a document as it is written', () => {
  assert.deepEqual(documentRecord.parse(record), record);
});

it('refuses a field that nobody described, so that none comes out by mistake', () => {
  assert.equal(documentRecord.safeParse({ ...record, needsReview: [] }).success, false);
  assert.ok(!('needsReview' in documentHead));
});
