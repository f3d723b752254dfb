import { z } from 'zod';

const maybe = z.string().trim().min(1).nullable().default(null);

/** Who publishes this site (content/reference/office.yaml): the one file in which an office puts its own name. */
export const officeSchema = z.strictObject({
  title: z.string().trim().min(1).max(60).default('Lưu').meta({ label: 'Tên trang' }),
  description: z
    .string()
    .trim()
    .min(1)
    .max(300)
    .default('Kho văn bản về quốc phòng, quân sự địa phương')
    .meta({ label: 'Mô tả một câu' }),
  /** `null`: the sample archive, which belongs to no office. */
  office: maybe.meta({ label: 'Cơ quan' }),
  address: maybe.meta({ label: 'Địa chỉ cơ quan' }),
  phone: maybe.meta({ label: 'Điện thoại' }),
  email: z.email().nullable().default(null).meta({ label: 'Thư điện tử' }),
  website: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .meta({ label: 'Trang của cơ quan' }),
  /** A post, not a person: who answers for the content. */
  responsible: maybe.meta({
    label: 'Chịu trách nhiệm nội dung',
    hint: 'Chức danh, không phải tên',
  }),
  /** For security.txt: `mailto:…` or `https://…`. */
  securityContact: z
    .url({ protocol: /^(?:mailto|https)$/ })
    .nullable()
    .default(null)
    .meta({ label: 'Nơi báo lỗ hổng an ninh' }),
});
export type Office = z.output<typeof officeSchema>;
