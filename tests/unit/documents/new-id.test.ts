import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#documents/new-id.ts';

const free = (): boolean => false;

for (const [locality, date, docType, id] of [
  ['kim-dong-331', '2024-12-20', 'chi-thi', 'kim-dong-2024-12-20-chi-thi'],
  ['viet-nam', '2024-01-18', 'tin-hoi-nghi', 'viet-nam-2024-01-18-tin-hoi-nghi'],
  ['ha-nam-35', '2024-11', 'bao-cao', 'ha-nam-2024-11-bao-cao'],
  ['ha-nam-35', '2024-11-XX', 'bao-cao', 'ha-nam-2024-11-bao-cao'],
  ['ha-nam-35', '2024', 'bao-cao', 'ha-nam-2024-bao-cao'],
  ['ha-nam-35', '2024-XX-05', 'bao-cao', 'ha-nam-2024-bao-cao'],
  ['ha-nam-35', 'XXXX-01-18', 'bao-cao', 'ha-nam-01-18-bao-cao'],
  ['ha-nam-35', 'XXXX-XX-XX', 'bao-cao', 'ha-nam-bao-cao'],
] as const)
  test(`a ${docType} of ${locality} on ${date} is ${id}`, () => {
    assert.equal(newId({ locality, date, docType }, free), id);
  });

test('an id that is taken gets the next free number', () => {
  const parts = { locality: 'kim-dong-331', date: '2024-12-20', docType: 'chi-thi' };
  const stem = 'kim-dong-2024-12-20-chi-thi';
  const taken = new Set([stem]);
  assert.equal(
    newId(parts, (id) => taken.has(id)),
    `${stem}-2`,
  );
  taken.add(`${stem}-2`);
  assert.equal(
    newId(parts, (id) => taken.has(id)),
    `${stem}-3`,
  );
});

test('a place that no list has is no place', () => {
  assert.throws(() => newId({ locality: 'x-0', date: '2024', docType: 'bao-cao' }, free), /x-0/u);
});
