import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOf, problemAt } from '#documents/checked-document.ts';
import { checkedDirective, checkedReport } from './make-checked.ts';

test('the day of a report is that of its event', () => {
  assert.equal(dateOf(checkedReport('a', { eventDate: 'XXXX-01-18' }).data), 'XXXX-01-18');
  assert.equal(dateOf(checkedDirective('a').data), '2024-12-20');
});

test('a problem carries the place and path of its field', () => {
  assert.deepEqual(problemAt(checkedDirective('a'), ['relations', 0, 'target'], 'r', 'm', 'd'), {
    file: 'content/directives/2024/a.mdx',
    line: 3,
    column: 1,
    field: 'relations[0].target',
    rule: 'r',
    message: 'm',
    remedy: 'd',
    severity: 'error',
  });
});
