import { z } from 'zod';
import { confidence } from './confidence.ts';

export const ABBREVIATION_CATEGORIES = [
  'co-quan',
  'luc-luong',
  'nhiem-vu',
  'loai-van-ban',
  'the-thuc',
] as const;

/** An abbreviation of the field (content/reference/abbreviations.yaml). */
export const abbreviationSchema = z.strictObject({
  /** As printed; matched as a whole token, case-sensitive, `&` and `-` alike. */
  abbr: z.string().min(1).meta({ label: 'Chữ tắt' }),
  /** What it can stand for, the usual one first; more than one makes it ambiguous. */
  expansions: z.array(z.string().trim().min(1)).min(1).meta({ label: 'Viết đủ' }),
  variants: z.array(z.string().min(1)).default([]).meta({ label: 'Cách viết khác' }),
  category: z.enum(ABBREVIATION_CATEGORIES).meta({ label: 'Nhóm' }),
  /** Ambiguous ones are never written out without context. */
  ambiguous: z.boolean().default(false).meta({ label: 'Nhiều nghĩa' }),
  confidence,
});
export type Abbreviation = z.output<typeof abbreviationSchema>;
