import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMetrics } from '#documents/check-metrics.ts';
import type { ReferenceList } from '#documents/reference-list.ts';
import { metricSchema, type Metric } from '#schema/metric.ts';
import { parseYaml } from '#schema/parse-yaml.ts';

function list(yaml: string): ReferenceList<Metric> {
  const source = parseYaml(yaml, 'metrics.yaml');
  const items = (source.data as unknown[]).map((item) => metricSchema.parse(item));
  const entries = new Map(items.map((item) => [item.key, item]));
  return { entries, known: entries, problems: [], source };
}
const entry = (key: string, label: string, more = '') =>
  `- { key: ${key}, label: ${label}, definition: d, unit: người, topic: tuyen-quan, comparable: true${more} }\n`;
const topics = new Map([['tuyen-quan', true]]);

test('a sound list has no faults', () => {
  assert.deepEqual(checkMetrics(list(entry('a', 'A') + entry('b', 'B')), topics), []);
});

test('words that two metrics claim are told at their place', () => {
  const problems = checkMetrics(
    list(entry('a', 'Giao quân') + entry('b', 'B', ', aliases: [x, "giao  quân."]')),
    topics,
  );
  assert.deepEqual(
    problems.map(({ rule, line, field }) => [rule, line, field]),
    [['reference-duplicate', 2, '[1].aliases[1]']],
  );
  assert.match(problems[0]?.message ?? '', /“a” đã ghi/);
});

test('a metric may repeat its own words', () => {
  assert.deepEqual(checkMetrics(list(entry('a', 'A', ', aliases: [a]')), topics), []);
});

test('an unknown topic is told with the nearest', () => {
  const [problem] = checkMetrics(list(entry('a', 'A')), new Map([['tuyen-quann', true]]));
  assert.equal(problem?.rule, 'reference-unknown-key');
  assert.match(problem.remedy, /tuyen-quann/);
});
