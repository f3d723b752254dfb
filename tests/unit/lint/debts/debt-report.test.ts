import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleDebt, exampleReport } from './example-report.ts';

test('debts are counted by urgency, links to other sites by host', () => {
  const report = exampleReport([exampleDebt(), exampleDebt({ urgency: 'urgent' })], {
    urls: ['https://b.vn/1', 'https://a.vn/', 'https://b.vn/2', 'https://'],
  });
  assert.deepEqual(report.counts, { urgent: 1, due: 0, note: 1 });
  assert.deepEqual(report.external, [
    { host: 'b.vn', links: 2 },
    { host: 'a.vn', links: 1 },
  ]);
  assert.equal(report.asked, null);
});
