import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkUrlLock } from '#publish/check-url-lock.ts';

const check = (lock: string, urls: string[]) => checkUrlLock(lock, urls, 'content/urls.lock');

test('a list that is whole has no faults', () => {
  assert.deepEqual(check('/gioi-thieu/\n/van-ban/a/\n', ['/gioi-thieu/', '/van-ban/a/']), []);
});

for (const [what, lock, urls, rule, line, said] of [
  ['a lost document', '/a/\n/van-ban/b/\n', ['/a/'], 'url-lost', 2, /“b” vào aliases.*withdrawn/u],
  ['a lost page', '/a/\n/b/\n', ['/b/'], 'url-lost', 1, /content\/pages\/a\.mdx/u],
  ['a line that is none', '<<<<<<< HEAD\n', [], 'url-lost', 1, /không phải một địa chỉ/u],
  ['a new address', '/a/\n', ['/a/', '/b/'], 'url-not-listed', 1, /\/b\/.*urls -- --write/u],
  ['a list out of order', '/b/\n/a/\n', ['/a/', '/b/'], 'url-order', 1, /urls -- --write/u],
] as const)
  test(`${what} is told with its remedy`, () => {
    const [problem, ...others] = check(lock, [...urls]);
    assert.ok(problem);
    assert.deepEqual(others, []);
    assert.equal(problem.rule, rule);
    assert.equal(problem.line, line);
    assert.equal(problem.severity, 'error');
    assert.match(`${problem.message} ${problem.remedy}`, said);
  });
