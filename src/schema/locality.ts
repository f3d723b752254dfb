import { z } from 'zod';
import { confidence } from './confidence.ts';
import { day, key } from './fields.ts';

/** Kinds of administrative unit; their words and levels are in places/unit-kinds.ts. */
const kind = z.enum([
  'tinh',
  'thanh-pho',
  'huyen',
  'thi-xa',
  'quan',
  'thanh-pho-thuoc-tinh',
  'xa',
  'phuong',
  'thi-tran',
  'dac-khu',
]);

const text = z.string().trim().min(1);

/** A unit as an editor writes it: GSO code and the name it bore then, `350 Kim Bảng`. The name is checked. */
export const unitRef = z
  .string()
  .regex(/^\d{2}(?:\d(?:\d{2})?)? \p{L}[\p{L}\d ’'-]*$/u)
  .meta({ label: 'Đơn vị', hint: 'Mã và tên lúc đó, ví dụ 350 Kim Bảng' });

/** How a correction is known. Every correction carries it. */
const basis = {
  act: text.nullable().default(null).meta({ label: 'Số văn bản', hint: 'null nếu chưa rõ' }),
  confidence,
  source: text.meta({ label: 'Nguồn' }),
};

/** Another kind or name on the same ground. */
const styleChange = z.strictObject({
  unit: unitRef.meta({ label: 'Đơn vị', hint: 'Mã và tên trước khi đổi' }),
  from: kind.meta({ label: 'Loại cũ' }),
  to: kind.meta({ label: 'Loại mới' }),
  name: text.optional().meta({ label: 'Tên mới', hint: 'Nếu tên cũng đổi' }),
});

/** Units that went wholly or partly into another one, which may stand already or be new. */
const merge = z.strictObject({
  into: unitRef.meta({ label: 'Nhập vào' }),
  kind: kind.optional().meta({ label: 'Loại', hint: 'Bắt buộc khi đơn vị mới lập' }),
  parent: unitRef.optional().meta({ label: 'Thuộc', hint: 'Mặc định: nơi đơn vị đầu tiên thuộc' }),
  whole: z.array(unitRef).default([]).meta({ label: 'Nhập toàn bộ' }),
  part: z.array(unitRef).default([]).meta({ label: 'Nhập một phần' }),
});

/** What one act changed, from its first day. */
const event = z.strictObject({
  date: day.nullable().meta({ label: 'Từ ngày', hint: 'null nếu chưa rõ' }),
  /** Where the date is unknown or unverified: a day known to be before, and one known to be after. */
  after: day.optional().meta({ label: 'Sau ngày' }),
  by: day.optional().meta({ label: 'Chậm nhất' }),
  ...basis,
  note: text.optional().meta({ label: 'Ghi chú' }),
  changes: z.array(styleChange).default([]).meta({ label: 'Đổi loại, đổi tên' }),
  merges: z.array(merge).default([]).meta({ label: 'Nhập, lập mới' }),
  /** Units that ended though no other one took them over whole: they were divided. */
  ends: z.array(unitRef).default([]).meta({ label: 'Hết, do chia' }),
});

/** Wrong entries of the packages. `old` is a commune until 30 June 2025, `new` one from 1 July 2025. */
const fixes = z.strictObject({
  /** Names that the packages spell wrong; `unit` as they have it. */
  names: z.array(z.strictObject({ unit: unitRef, name: text, ...basis })).default([]),
  /** Communes whose code a package has wrong. */
  codes: z
    .array(z.strictObject({ wrong: unitRef, right: z.string().regex(/^\d{5}$/), ...basis }))
    .default([]),
  /** Pairs of the package that are not so. */
  notInto: z.array(z.strictObject({ old: unitRef, new: unitRef, ...basis })).default([]),
  /** Whole units that the package sends elsewhere or nowhere. */
  into: z.array(z.strictObject({ old: unitRef, new: unitRef, ...basis })).default([]),
  /** Parts of communes that went into a unit beside what the package says. */
  parts: z
    .array(z.strictObject({ new: unitRef, old: z.array(unitRef).min(1), ...basis }))
    .default([]),
});

/** Provinces of a military region in a span of days. `null`: that side has no known end. */
const membership = z.strictObject({
  from: day.nullable().meta({ label: 'Từ ngày' }),
  until: day.nullable().meta({ label: 'Đến hết ngày' }),
  /** Where the source speaks of one day only: before it the membership is derived from no change being known. */
  attested: day.optional().meta({ label: 'Nguồn nói về ngày' }),
  confidence,
  source: text.meta({ label: 'Nguồn' }),
  provinces: z.array(unitRef).min(1).meta({ label: 'Tỉnh, thành phố' }),
});

/** Hand-written facts about units (content/reference/localities.yaml), over the packages the gazetteer is built from. */
export const localitiesSchema = z.strictObject({
  events: z.array(event).meta({ label: 'Thay đổi' }),
  fixes,
  militaryRegions: z
    .array(z.strictObject({ key, members: z.array(membership) }))
    .meta({ label: 'Quân khu' }),
});
export type Localities = z.output<typeof localitiesSchema>;
export type LocalityEvent = z.output<typeof event>;
