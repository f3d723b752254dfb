import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationNames } from '#citations/names.ts';
import { recognise } from '#citations/recognise.ts';
import { citationTable } from '#citations/table.ts';
import { answering, stillTrue, type Answers, type Known } from '#markdown/answers.ts';
import type { Law } from '#schema/law.ts';
import { makeCitable, makeLaw } from '../citations/make-law.ts';

const law = makeLaw('168-2018-nd-cp', {
  number: '168/2018/NĐ-CP',
  issued: '2018-12-28',
  history: [{ date: '2025-08-07', event: 'sua-doi', by: 'b', confidence: 'verified' }],
});
const known = (
  today: string,
  laws: Law[] = [law],
  documents = [makeCitable('a', { number: '05-CT/HU' })],
): Known => ({
  table: citationTable(laws, documents),
  laws: new Map(laws.map((one) => [one.key, one])),
  today,
});
const context = { id: 'x', units: ['kim-dong-331'], date: '2024-12-25', year: 2024 };

function ask(text: string, what: Known): [string | undefined, string | undefined, Answers] {
  const record: Answers = {};
  const [span] = recognise(text, citationNames([]));
  assert.ok(span);
  const answer = answering(context, what, record)(span);
  return [answer?.target?.key, answer?.status, record];
}

test('questions that differ in the day alone are two', () => {
  const keys = ['ngày 28/12/2018', 'ngày 29/12/2018', 'ngày 28/12/2018'].map(
    (day) => Object.keys(ask(`Nghị định số 168/2018/NĐ-CP ${day}`, known('2025-08-06'))[2])[0],
  );
  assert.notEqual(keys[0], keys[1]);
  assert.equal(keys[0], keys[2]);
});

test('a question is answered with meaning and status of the day', () => {
  assert.deepEqual(ask('168/2018/NĐ-CP', known('2025-08-06')).slice(0, 2), [
    '168-2018-nd-cp',
    'unknown',
  ]);
  assert.deepEqual(ask('168/2018/NĐ-CP', known('2025-08-07')).slice(0, 2), [
    '168-2018-nd-cp',
    'amended',
  ]);
  assert.deepEqual(ask('05-CT/HU', known('2025-08-07')).slice(0, 2), ['a', 'unknown']);
});

test('answers hold until one of them changes', () => {
  const [, , record] = ask('168/2018/NĐ-CP', known('2025-08-01'));
  assert.ok(stillTrue(record, context, known('2025-08-06')));
  assert.ok(!stillTrue(record, context, known('2025-08-07')), 'the law was amended');
  assert.ok(!stillTrue(record, context, known('2025-08-06', [])), 'the law is listed no more');
});

test('a question without answer is remembered too: what it asked for may come', () => {
  const [, , record] = ask('07-CT/HU', known('2025-01-01'));
  assert.ok(stillTrue(record, context, known('2025-01-01')));
  const later = known('2025-01-01', [law], [makeCitable('b', { number: '07-CT/HU' })]);
  assert.ok(!stillTrue(record, context, later));
});

test('a number that something bears and that is not meant is told from one that nothing bears', () => {
  const later = makeLaw('later', { number: '9/2025/NĐ-CP', issued: '2025-06-01' });
  const record: Answers = {};
  const [span] = recognise('9/2025/NĐ-CP', citationNames([]));
  assert.ok(span);
  const given = answering(context, known('2026-01-01', [later]), record)(span);
  assert.deepEqual(given, { target: null, status: 'unknown' });
  assert.ok(stillTrue(record, context, known('2026-01-01', [later])));
  assert.ok(!stillTrue(record, context, known('2026-01-01', [])), 'nothing bears it any more');
});

test('other documents that come change nothing', () => {
  const [, , record] = ask('05-CT/HU', known('2025-01-01'));
  const more = [makeCitable('a', { number: '05-CT/HU' }), makeCitable('c', { number: '09-CT/HU' })];
  assert.ok(stillTrue(record, context, known('2025-01-01', [law], more)));
  assert.ok(stillTrue({}, context, known('2025-01-01')));
});
