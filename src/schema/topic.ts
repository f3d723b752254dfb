import { z } from 'zod';
import { key } from './fields.ts';

/** A subject of the work (content/reference/topics.yaml); the words are ours. */
export const topicSchema = z.strictObject({
  key: key.meta({ label: 'Khóa' }),
  name: z.string().trim().min(1).meta({ label: 'Tên' }),
  /** Words by which texts and readers speak of it, for search and suggestions. */
  terms: z.array(z.string().trim().min(1)).default([]).meta({ label: 'Cách gọi' }),
});
export type Topic = z.output<typeof topicSchema>;
