import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintFile } from '#lint/lint-file.ts';
import { exampleDocument } from './example-document.ts';

test('a finding quotes the slip it is about', () => {
  const [finding, ...rest] = lintFile(exampleDocument({ body: 'Các tầng trongxaay.' }), [], true);
  assert.deepEqual(rest, []);
  assert.equal(finding?.rule, 'ill-formed-syllable');
  assert.match(finding.message, /: “trongxaay”\.$/u);
});

test('in a file where the gate found something, nothing is quoted', () => {
  const document = exampleDocument({ body: 'Các tầng trongxaay.' });
  const [finding] = lintFile(document, [{ rule: 'secrecy-grade', line: 99 }], true);
  assert.doesNotMatch(finding?.message ?? '“', /“/u);
});

test('of a document that was taken out nothing is quoted', () => {
  const data = { status: 'removed-secrecy' };
  const found = lintFile(exampleDocument({ body: 'Các tầng trongxaay.', data }), [], false);
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ['secret-remains', 'ill-formed-syllable'],
  );
  for (const { message } of found) assert.doesNotMatch(message, /“/u);
});

test('a document that was taken down is not asked for the facts that were taken out with it', () => {
  const rulesOf = (status: string): string[] =>
    lintFile(exampleDocument({ data: { status, signer: null, number: null } }), [], false).map(
      ({ rule }) => rule,
    );
  assert.deepEqual(rulesOf('removed-secrecy'), ['secret-remains']);
  assert.deepEqual(rulesOf('in-force').toSorted(), ['missing-number', 'missing-signer']);
});

test('what the gate says of a line is not said again', () => {
  const document = exampleDocument({ body: 'Máy 0912 345 678.' });
  const [own] = lintFile(document, [], true);
  assert.equal(own?.rule, 'phone-number');
  assert.doesNotMatch(own.message + own.remedy, /0912/u);
  assert.deepEqual(lintFile(document, [{ rule: 'people-list', line: own.line }], true), []);
});

test('a dead link stops a public document and is only told of a draft', () => {
  const document = exampleDocument({ body: 'Xem [văn bản](/van-ban/khong-co/).' });
  const severities = [true, false].map((open) => lintFile(document, [], open)[0]?.severity);
  assert.deepEqual(severities, ['error', 'warning']);
});

test('a sound document has no findings', () => {
  assert.deepEqual(lintFile(exampleDocument({}), [], true), []);
});
