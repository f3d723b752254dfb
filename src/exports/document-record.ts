import { z } from 'zod';
import { COLLECTIONS } from '#schema/collections.ts';
import {
  attachment,
  correction,
  period,
  person,
  recipient,
  release,
  STATUSES,
} from '#schema/document.ts';
import { day, key } from '#schema/fields.ts';
import {
  named,
  recordBlock,
  recordCitation,
  recordCitedBy,
  recordDay,
  recordMeasure,
  recordPassage,
  recordSource,
  url,
} from './record-parts.ts';

const text = z.string();
const maybe = text.nullable();

/** What is known of a document without its text. Fields of one collection alone are absent in the others. */
export const documentHead = {
  $schema: url,
  id: key.describe('Mã, không bao giờ đổi'),
  collection: z.enum(COLLECTIONS),
  addresses: z
    .strictObject({
      page: url.describe('Địa chỉ không đổi của trang'),
      json: url,
      markdown: url,
      akomaNtoso: url.nullable().describe('Chỉ văn bản chỉ đạo có'),
    })
    .describe('Cùng một văn bản, các dạng'),
  note: text.describe('Bản này là gì'),
  license: z.null().describe('Chưa rõ: không nơi nào ghi giấy phép dùng lại'),
  published: day.describe('Ngày vào kho'),
  modified: day.describe('Ngày sửa có nội dung gần nhất'),
  title: text,
  number: maybe.describe('Số, ký hiệu; null: văn bản không ghi'),
  docType: named,
  issuer: z
    .strictObject({ key: text, name: text, url })
    .describe('Cơ quan ban hành hoặc tổ chức; tên như văn bản ghi hoặc theo danh mục'),
  locality: named.describe('Đơn vị hành chính vào ngày của văn bản'),
  units: z.array(named).describe('Các địa phương liên quan'),
  date: recordDay,
  year: z.int().describe('Năm công tác'),
  planYear: z.int().optional().describe('Đặt nhiệm vụ cho năm'),
  period: period.optional(),
  planTypes: z.array(named),
  topics: z.array(named),
  status: z.strictObject({
    stated: z.enum(STATUSES).describe('Như biên tập ghi'),
    today: z
      .strictObject({ word: text, basis: z.enum(['stated', 'derived']) })
      .nullable()
      .describe(
        'Vào ngày dựng trang (asOf của /du-lieu/index.json); derived: suy ra từ năm, giai đoạn',
      ),
  }),
  signer: z
    .strictObject({ name: text, role: maybe, authority: maybe })
    .nullable()
    .optional()
    .describe('null: không ghi'),
  recipients: z.array(recipient).optional(),
  people: z.array(person).optional(),
  venue: text.optional(),
  audience: text.optional(),
  from: day.optional(),
  until: day.optional(),
  place: text.optional(),
  contact: text.optional(),
  steps: z.array(text).optional(),
  circulation: text.optional(),
  summary: text.optional().describe('Tóm tắt của biên tập, không phải lời văn bản'),
  source: recordSource,
  release: release.omit({ covers: true }).extend({ covers: z.array(text) }),
  fidelity: z.enum(['verbatim', 'retold']).describe('Nguyên văn, hay thuật lại từ nguồn'),
  editorNotes: z.array(text),
  corrections: z.array(correction.omit({ hideEarlier: true })),
  aliases: z.array(key).describe('Mã cũ'),
  attachments: z.array(attachment.extend({ url })),
  citedBy: z.array(recordCitedBy).describe('Văn bản trong kho dẫn văn bản này'),
};

/** A document as `/du-lieu/…/<id>.json` has it. */
export const documentRecord = z
  .strictObject({
    ...documentHead,
    citations: z.array(recordCitation),
    passages: z.array(recordPassage).describe('Đoạn biên tập đã gắn loại, theo thứ tự'),
    measures: z.array(recordMeasure).describe('Số liệu biên tập đã đánh dấu'),
    text: z.strictObject({
      syllables: z.int(),
      redactions: z.int().describe('Số chỗ lược'),
      sha256: text.describe('SHA-256 của chữ: tiêu đề và đoạn theo thứ tự, mỗi thứ một dòng (LF)'),
      sections: z.array(
        z.strictObject({
          anchor: maybe,
          number: maybe,
          title: maybe,
          blocks: z.array(recordBlock),
        }),
      ),
      notes: z.array(recordBlock).describe('Chú thích cuối trang'),
    }),
  })
  .meta({ title: 'Một văn bản của kho' });

export type DocumentRecord = z.output<typeof documentRecord>;
/** The same without what is read from the text. */
export type DocumentHead = Omit<DocumentRecord, 'citations' | 'passages' | 'measures' | 'text'>;
