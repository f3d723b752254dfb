import { z } from 'zod';
import { confidence } from './confidence.ts';
import { day, key } from './fields.ts';

/** Whose body it is; decides the system its documents are numbered in. `archive`: this archive itself, no office. */
export const BRANCHES = [
  'state',
  'state-military',
  'military',
  'party',
  'party-military',
  'council',
  'front',
  'archive',
] as const;
export type Branch = (typeof BRANCHES)[number];

/** `any`: the body exists at more than one level. `defence-area` is not an administrative level. */
export const LEVELS = [
  'central',
  'military-region',
  'province',
  'defence-area',
  'district',
  'commune',
  'any',
] as const;
export type Level = (typeof LEVELS)[number];

const template = z.string().trim().min(1);

/** An issuing body (content/reference/issuers.yaml). With a unit it names one office. */
export const issuerSchema = z.strictObject({
  key: key.meta({ label: 'Khóa' }),
  /** `{unit}` stands for “huyện Lạc Dương”, `{name}` for “Lạc Dương”; see documents/issuer-name.ts. */
  name: template.meta({ label: 'Tên', hint: '{unit} là đơn vị cả loại, {name} là riêng tên' }),
  /** Names that depend on the kind of unit: “Thị ủy {name}” for a thị xã. */
  nameByKind: z
    .partialRecord(
      z.enum([
        'tinh',
        'thanh-pho',
        'huyen',
        'quan',
        'thi-xa',
        'xa',
        'phuong',
        'thi-tran',
        'dac-khu',
      ]),
      template,
    )
    .default({})
    .meta({ label: 'Tên theo loại đơn vị' }),
  shortName: template.meta({ label: 'Tên tắt' }),
  branch: z.enum(BRANCHES).meta({ label: 'Hệ thống' }),
  level: z.enum(LEVELS).meta({ label: 'Cấp' }),
  /** Symbol in document numbers; `null` where no source was found. */
  symbol: z.string().min(1).nullable().meta({ label: 'Ký hiệu' }),
  from: day.optional().meta({ label: 'Có từ ngày' }),
  until: day.optional().meta({ label: 'Có đến hết ngày' }),
  /** Keys of the bodies that took its work over. */
  successors: z.array(key).default([]).meta({ label: 'Cơ quan kế tục' }),
  /** Of the name. */
  confidence,
  source: z.string().min(1).optional().meta({ label: 'Nguồn' }),
});
export type Issuer = z.output<typeof issuerSchema>;
