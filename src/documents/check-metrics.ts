import { fieldPath } from '#schema/field-path.ts';
import type { KeySet } from '#schema/key-set.ts';
import type { Metric } from '#schema/metric.ts';
import type { Problem } from '#schema/problem.ts';
import { nearest } from '#vietnamese/nearest.ts';
import { metricWords } from './figures/metric-words.ts';
import type { ReferenceList } from './reference-list.ts';

/** Topics that are not in their list, and words that two metrics claim: a figure must belong to one. */
export function checkMetrics(metrics: ReferenceList<Metric>, topics: KeySet): Problem[] {
  const { source } = metrics;
  if (!source) return [];
  const items = source.data as readonly Record<string, unknown>[];
  const problems: Problem[] = [];
  const tell = (
    { key }: Metric,
    path: readonly (string | number)[],
    fault: Pick<Problem, 'rule' | 'message' | 'remedy'>,
  ): void => {
    const index = items.findIndex((item) => item['key'] === key);
    problems.push({
      file: source.file,
      ...source.placeOf([index, ...path]),
      field: fieldPath([index, ...path]),
      ...fault,
      severity: 'error',
    });
  };
  const owners = new Map<string, Metric>();
  for (const metric of metrics.entries.values()) {
    const { key, topic } = metric;
    if (!topics.has(topic)) {
      const near = nearest(topic, topics.keys());
      tell(metric, ['topic'], {
        rule: 'reference-unknown-key',
        message: `Mục “${key}” ghi khóa “${topic}”, không có trong danh mục.`,
        remedy: near ? `Có lẽ là “${near}”.` : 'Thêm khóa này vào danh mục, hoặc sửa khóa.',
      });
    }
    [metric.label, ...metric.aliases].forEach((words, at) => {
      const own = metricWords(words);
      const owner = owners.get(own);
      if (owner && owner !== metric)
        tell(metric, at === 0 ? ['label'] : ['aliases', at - 1], {
          rule: 'reference-duplicate',
          message: `Mục “${key}” ghi tên gọi “${words}”, mục “${owner.key}” đã ghi.`,
          remedy: 'Giữ tên gọi ở một mục; hai cách tính khác nhau cần hai tên gọi.',
        });
      owners.set(own, owner ?? metric);
    });
  }
  return problems;
}
