import { z } from 'zod';
import { confidence } from './confidence.ts';
import { key } from './fields.ts';

/**
 * How openly a kind of plan may be published, laxest first.
 * `public` whole · `gate` whole once the gate passes · `summary` title, dates, issuer, result, a paragraph ·
 * `restricted` blocked until a release names the ground · `never` the build refuses it.
 */
export const PUBLICATION_DEFAULTS = ['public', 'gate', 'summary', 'restricted', 'never'] as const;

/** A kind of plan or task (content/reference/plan-types.yaml). The default is this project's caution, not a rule of law. */
export const planTypeSchema = z.strictObject({
  key: key.meta({ label: 'Khóa' }),
  name: z.string().trim().min(1).meta({ label: 'Tên' }),
  publicationDefault: z.enum(PUBLICATION_DEFAULTS).meta({ label: 'Mặc định công bố' }),
  /** How long such a plan runs, in words. */
  runs: z.string().trim().min(1).meta({ label: 'Chạy bao lâu' }),
  usualDocTypes: z.array(key).default([]).meta({ label: 'Loại văn bản thường gặp' }),
  /** Of the existence of such plans. */
  confidence,
});
export type PlanType = z.output<typeof planTypeSchema>;
