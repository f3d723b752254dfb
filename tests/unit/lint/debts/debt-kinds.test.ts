import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { DEBT_KINDS } from '#lint/debts/debt-kinds.ts';
import { bareKeys } from '../bare-keys.ts';
import { exampleArchive } from './example-archive.ts';

test('every kind of the folder is asked, once, under the name of its file', () => {
  const files = readdirSync('src/lint/debts/kinds').map((name) => name.replace(/\.ts$/u, ''));
  assert.deepEqual(DEBT_KINDS.map(({ key }) => key).sort(), files.sort());
});

for (const kind of DEBT_KINDS)
  test(`${kind.key} says what it is and what to do, and finds nothing in a sound archive`, () => {
    assert.match(kind.title, /^\p{Lu}.*[^.!]$/u);
    assert.match(kind.remedy, /^\p{Lu}.*\.$/u);
    assert.deepEqual(bareKeys(kind.title + kind.remedy), []);
    const sound = { data: { year: 2026 } };
    assert.deepEqual(kind.find(exampleArchive([sound, { ...sound, collection: 'reports' }])), []);
    assert.deepEqual(kind.find(exampleArchive([])), []);
  });
