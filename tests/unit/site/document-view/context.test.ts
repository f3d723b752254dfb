import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDirective, makeReport } from '../../documents/make-document.ts';
import { makeContext } from './make-context.ts';

const { issuerFull } = makeContext([]);

test('a body is named in full with its unit on the day of the document', () => {
  const document = makeReport('a', { issuer: 'ubnd-tinh', locality: 'ha-nam-35' });
  assert.equal(issuerFull(document), 'Ủy ban nhân dân tỉnh Hà Nam');
});

test('the name that the document itself prints comes first', () => {
  const document = makeDirective('a', { issuerName: 'Ban Thường vụ Huyện ủy' });
  assert.equal(issuerFull(document), 'Ban Thường vụ Huyện ủy');
});
