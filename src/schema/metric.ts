import { z } from 'zod';
import { key } from './fields.ts';

const text = z.string().trim().min(1);

/** Names of other pages below `/so-lieu/`. */
const RESERVED: ReadonlySet<string> = new Set(['ngoai-danh-muc', 'trang']);

/** What is counted and how (content/reference/metrics.yaml); the definition is ours, from what documents count by it. */
export const metricSchema = z.strictObject({
  /** Permanent: an address below `/so-lieu/`. */
  key: key
    .refine((value) => !RESERVED.has(value), { params: { rule: 'metric-key' } })
    .meta({
      label: 'Khóa',
      hint: 'Khóa là địa chỉ trang, đã công bố thì không đổi',
    }),
  label: text.meta({ label: 'Tên chỉ tiêu' }),
  definition: text.meta({
    label: 'Định nghĩa',
    hint: 'Một câu: đếm cái gì, của ai, trong kỳ nào',
  }),
  /** As documents write it: `%`, `người`. A value in another unit is not set beside the others. */
  unit: text.meta({ label: 'Đơn vị tính' }),
  topic: key.meta({ label: 'Chủ đề' }),
  /** Other words of `<Measure metric>` that mean exactly this. */
  aliases: z.array(text).default([]).meta({ label: 'Tên gọi khác trong văn bản' }),
  /** Whether values of different years and places are counted alike, so that they may stand in one chart. */
  comparable: z.boolean().meta({
    label: 'So sánh được',
    hint: 'true chỉ khi mọi năm, mọi nơi tính như nhau',
  }),
});
export type Metric = z.output<typeof metricSchema>;
