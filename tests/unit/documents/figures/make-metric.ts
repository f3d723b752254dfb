import type { MeasureFact } from '#documents/document.ts';
import type { Metric } from '#schema/metric.ts';

/** A metric for tests. */
export function makeMetric(data: Partial<Metric> = {}): Metric {
  return {
    key: 'giao-quan-dat',
    label: 'Giao quân so với chỉ tiêu',
    definition: 'Số công dân đã giao so với chỉ tiêu.',
    unit: '%',
    topic: 'tuyen-quan',
    aliases: ['Tỷ lệ giao quân'],
    comparable: true,
    ...data,
  };
}

/** A figure as an editor typed it. */
export function makeMeasure(data: Partial<MeasureFact> = {}): MeasureFact {
  return {
    metric: 'Tỷ lệ giao quân',
    value: '100',
    unit: '%',
    period: '2024',
    anchor: 'muc-2-1',
    ...data,
  };
}
