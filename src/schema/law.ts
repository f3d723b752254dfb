import { z } from 'zod';
import { confidence } from './confidence.ts';
import { edtfDay, key } from './fields.ts';

/** What happened to a law. `cung-linh-vuc`: another act regulates the same matter; nothing is said about its force. */
export const LAW_EVENTS = [
  'sua-doi',
  'thay-the',
  'bai-bo',
  'hop-nhat',
  'huong-dan',
  'thuc-hien',
  'cung-linh-vuc',
] as const;
export type LawEvent = (typeof LAW_EVENTS)[number];

const text = z.string().trim().min(1);

/** Something documents cite and the archive does not hold (content/reference/laws.yaml). */
export const lawSchema = z.strictObject({
  /** Slug of the number, or of the name where there is no number or it is not an identity. Permanent: an address. */
  key: key.meta({ label: 'Khóa' }),
  number: text.nullable().meta({ label: 'Số, ký hiệu', hint: 'null nếu chưa rõ' }),
  docType: key.meta({ label: 'Loại văn bản' }),
  issuer: key.nullable().meta({ label: 'Cơ quan ban hành' }),
  /** Unit of a local issuer. Number and aliases then count only in documents of that unit or of one inside it. */
  issuerLocality: key.optional().meta({ label: 'Địa phương của cơ quan ban hành' }),
  /** Short and descriptive, our words. */
  name: text.meta({ label: 'Tên gọi' }),
  issued: edtfDay.optional().meta({ label: 'Ngày ban hành' }),
  effective: edtfDay.optional().meta({ label: 'Ngày có hiệu lực' }),
  /** Names by which running text cites it, longest form included. */
  aliases: z.array(text).default([]).meta({ label: 'Cách gọi trong văn bản' }),
  history: z
    .array(
      z.strictObject({
        date: edtfDay.meta({ label: 'Ngày' }),
        effective: edtfDay.optional().meta({ label: 'Có hiệu lực từ' }),
        event: z.enum(LAW_EVENTS).meta({ label: 'Việc' }),
        by: key.meta({ label: 'Bởi văn bản' }),
        /** Provisions of this law that it touches; absent where no source tells. */
        extent: text
          .optional()
          .meta({ label: 'Điều, khoản bị tác động', hint: 'Bỏ trống nếu chưa rõ' }),
        confidence,
        source: text.optional().meta({ label: 'Nguồn' }),
      }),
    )
    .default([])
    .meta({ label: 'Diễn biến' }),
  text: z
    .strictObject({
      publisher: text.meta({ label: 'Nơi đăng' }),
      url: z.url({ protocol: /^https?$/ }).meta({ label: 'Địa chỉ' }),
    })
    .nullable()
    .default(null)
    .meta({ label: 'Toàn văn ở đâu' }),
  confidence,
  source: text.optional().meta({ label: 'Nguồn' }),
});
export type Law = z.output<typeof lawSchema>;
