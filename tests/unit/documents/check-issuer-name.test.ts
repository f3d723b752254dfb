import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIssuerName } from '#documents/check-issuer-name.ts';
import type { Confidence } from '#schema/confidence.ts';
import { bareKeys } from '../lint/bare-keys.ts';
import { checkedDirective } from './make-checked.ts';

const issuers = new Map<string, { confidence: Confidence }>([
  ['huyen-uy', { confidence: 'corroborated' }],
  ['bttm', { confidence: 'unverified' }],
]);
const rules = (issuer: string, issuerName?: string) =>
  checkIssuerName(
    checkedDirective('a', { issuer, ...(issuerName && { issuerName }) }),
    issuers,
  ).map(({ rule, field }) => [rule, field]);

test('a body known from hearsay must be named by the document', () => {
  assert.deepEqual(rules('bttm'), [['issuer-name-unverified', 'issuer']]);
  const [told] = checkIssuerName(checkedDirective('a', { issuer: 'bttm' }), issuers);
  assert.deepEqual(bareKeys(told?.remedy ?? 'issuerName'), []);
  assert.deepEqual(rules('bttm', 'Bộ Tổng Tham mưu'), []);
});

test('a body with a source, or none at all, needs no name here', () => {
  assert.deepEqual(rules('huyen-uy'), []);
  assert.deepEqual(rules('khong-co'), []);
});
