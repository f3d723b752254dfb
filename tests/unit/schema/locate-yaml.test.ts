import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locateYaml } from '#schema/locate-yaml.ts';

test('columns count from one, lines from the first line given', () => {
  const located = locateYaml('a:\n  - b: đường\n    c: 2\n', 'x', 10);
  assert.deepEqual(located.data, { a: [{ b: 'đường', c: 2 }] });
  assert.deepEqual(located.place(['a', 0, 'c'], 'value'), { line: 12, column: 8 });
  assert.deepEqual(located.place(['a', 0, 'c'], 'key'), { line: 12, column: 5 });
});

test('a value left empty stands where its key stands', () => {
  assert.deepEqual(locateYaml('a: 1\nb:\n', 'x', 1).place(['b'], 'value').line, 2);
});

test('the echoes of a fault on its line are not told', () => {
  const { problems } = locateYaml('a:\n  b: c\n\td: e\n', 'x', 1);
  assert.deepEqual(
    problems.map((problem) => [problem.line, problem.rule]),
    [[3, 'yaml-tab-as-indent']],
  );
});

test('all faults of one file come at once', () => {
  const { problems } = locateYaml('a: 1\na: 2\nb: @x\n', 'x', 1);
  assert.deepEqual(problems.map((problem) => problem.line).sort(), [2, 3]);
});
