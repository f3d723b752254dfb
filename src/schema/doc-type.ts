import { z } from 'zod';
import { confidence } from './confidence.ts';
import { key } from './fields.ts';

/** Systems of numbering; the system of a document follows from the branch of its issuer. */
export const SYSTEMS = [
  'state-administrative',
  'state-normative',
  'party',
  'military',
  'site',
] as const;
export type System = (typeof SYSTEMS)[number];

/** A type of document (content/reference/doc-types.yaml), one entry for all systems that use it. */
export const docTypeSchema = z.strictObject({
  key: key.meta({ label: 'Khóa' }),
  name: z.string().trim().min(1).meta({ label: 'Tên' }),
  /** Cautious default of the sample lists, not a rule of law: `no` is never published whole. */
  publishable: z.enum(['yes', 'summary', 'released', 'no']).meta({ label: 'Đăng được không' }),
  forms: z
    .array(
      z.strictObject({
        system: z.enum(SYSTEMS).meta({ label: 'Hệ thống' }),
        /** Symbol of the type in a number; `null` where it has none or no source was found. */
        symbol: z.string().min(1).nullable().meta({ label: 'Ký hiệu' }),
        confidence,
        source: z.string().min(1).optional().meta({ label: 'Nguồn' }),
      }),
    )
    .min(1)
    .meta({ label: 'Dạng theo hệ thống' }),
  /** Of the name. */
  confidence,
});
export type DocType = z.output<typeof docTypeSchema>;
