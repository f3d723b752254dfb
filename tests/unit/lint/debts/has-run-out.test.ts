import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasRunOut } from '#lint/debts/has-run-out.ts';
import { exampleArchive, type ExampleDebtDocument } from './example-archive.ts';

for (const [name, document, expected] of [
  ['a report', { collection: 'reports' }, true],
  ['a directive for last year', { data: { year: 2025 } }, true],
  ['a directive for this year', { data: { year: 2026 } }, false],
  ['a directive of a running period', { data: { period: { from: 2021, to: 2030 } } }, false],
  ['one that is stated to be in force', { data: { year: 2020, status: 'in-force' } }, false],
  ['one that was replaced', { data: { year: 2026, status: 'replaced' } }, true],
  [
    'an announcement after its day',
    { collection: 'announcements', data: { until: '2026-01-01' } },
    true,
  ],
  ['an announcement without a last day', { collection: 'announcements' }, false],
] as const satisfies [string, ExampleDebtDocument, boolean][])
  test(`${name} ${expected ? 'binds nobody' : 'may still bind'}`, () => {
    const archive = exampleArchive([document]);
    assert.ok(archive.documents[0]);
    assert.equal(hasRunOut(archive.documents[0], archive), expected);
  });
