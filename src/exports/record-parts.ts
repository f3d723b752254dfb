import { z } from 'zod';
import { BASES, EDGE_TYPES } from '#schema/document.ts';
import { day, key } from '#schema/fields.ts';

const text = z.string();
const maybe = text.nullable();
export const url = z.url();

/** A key of a reference list with its words. */
export const named = z
  .strictObject({
    key: key.describe('Khóa, không đổi; đứng trong địa chỉ trang'),
    name: text.describe('Tên như trang in'),
  })
  .meta({ id: 'named' });

/** A day that may be known in part. */
export const recordDay = z
  .strictObject({
    edtf: text.describe('Ngày theo EDTF; phần chưa rõ ghi X: 2024-12-20, XXXX-01-18, 2020'),
    iso: maybe.describe('Phần đã rõ theo ISO 8601; null nếu cả năm chưa rõ'),
    basis: z
      .strictObject({ year: z.enum(BASES), month: z.enum(BASES), day: z.enum(BASES) })
      .describe('Căn cứ của từng phần: theo văn bản, suy ra, do biên tập'),
  })
  .meta({ id: 'day' });

/** A numbered block of a text. */
export const recordBlock = z
  .strictObject({
    anchor: text.describe('Neo của đoạn, không đổi: <địa chỉ trang>#<neo>'),
    number: text.describe('Số in cạnh đoạn'),
    text: text.describe('Chữ của đoạn; chỗ lược ghi [lược]'),
  })
  .meta({ id: 'block' });

/** A passage that an editor typed. */
export const recordPassage = z
  .strictObject({
    kind: z.enum(['task', 'result', 'shortcoming']).describe('Nhiệm vụ, kết quả, hạn chế'),
    topic: named,
    year: z.int(),
    anchor: text,
    blocks: z.array(text).describe('Neo của các đoạn trong đó'),
    text: text.describe('Chữ của các đoạn, mỗi đoạn một dòng'),
  })
  .meta({ id: 'passage' });

/** A figure that an editor marked. */
export const recordMeasure = z
  .strictObject({
    metric: text.describe('Đếm cái gì, như biên tập ghi'),
    value: text.describe('Giá trị như biên tập ghi, dạng chữ'),
    unit: text,
    period: text.describe('Năm hoặc kỳ của số liệu'),
    anchor: text,
    sentence: maybe.describe('Câu có số liệu ấy; null nếu không tìm thấy'),
  })
  .meta({ id: 'measure' });

const STATUSES = ['in-force', 'amended', 'ended', 'unknown'] as const;

/** A citation with how the cited act stands. */
export const recordCitation = z
  .strictObject({
    target: text.describe('Khóa của luật, mã của văn bản trong kho, hoặc số ký hiệu'),
    kind: z.enum(['law', 'document', 'other']),
    name: text,
    url: url.nullable().describe('Trang của nó trên trang này; null nếu không có'),
    type: z.enum(EDGE_TYPES).describe('Dẫn để làm gì; dan: chỉ nêu tên'),
    typeBasis: z.enum(['editor', 'text']).describe('Biên tập ghi, hay suy ra từ chữ trước đó'),
    parts: z.array(text).describe('Điều, khoản, điểm được dẫn'),
    anchor: maybe.describe('Neo của đoạn dẫn; null nếu chỉ biên tập ghi quan hệ'),
    sentence: maybe,
    onDay: z
      .enum(STATUSES)
      .nullable()
      .describe('Tình trạng của luật vào ngày của văn bản này; null nếu không áp dụng'),
    today: z
      .strictObject({ status: z.enum(STATUSES), since: maybe, by: maybe })
      .nullable()
      .describe('Vào ngày dựng trang (asOf của /du-lieu/index.json)'),
  })
  .meta({ id: 'citation' });

export const recordCitedBy = z.strictObject({
  id: key,
  url,
  type: z.enum(EDGE_TYPES).nullable(),
  anchor: maybe,
});

export const recordSource = z.strictObject({
  publisher: maybe.describe('Nơi đăng; null: chưa rõ'),
  url: url.nullable(),
  captured: day.nullable().describe('Ngày lấy'),
});
