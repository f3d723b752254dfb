import { z } from 'zod';
import { day, edtfDay, key, year } from './fields.ts';

/** How a part of a value is known: written in the document, derived from its text, supplied by an editor. */
export const BASES = ['stated', 'derived', 'editor'] as const;
export type Basis = (typeof BASES)[number];

/** Typed edges between documents: what a document does with the one it names. The weightiest first. */
export const RELATION_TYPES = [
  'sua-doi',
  'bo-sung',
  'thay-the',
  'bai-bo',
  'can-cu',
  'huong-dan',
  'tong-ket',
  'thuc-hien',
  'quan-triet',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];
/** The same, and `dan`: it is named and nothing more is said. */
export const EDGE_TYPES = [...RELATION_TYPES, 'dan'] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

export const STATUSES = [
  'in-force',
  'amended',
  'expired',
  'replaced',
  'withdrawn',
  'removed',
  'removed-secrecy',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

/** Why a text may be out. `already-public` is the ground of the sample content. */
export const RELEASE_GROUNDS = ['already-public', 'issuer-decision', 'duty-to-publish'] as const;
/** What a release can answer for: the findings of the gate that stop a document unless it names them. */
export const RELEASE_COVERS = [
  'circulation',
  'located-works',
  'force-tables',
  'people-lists',
  'restricted-plan',
  'summary-plan',
] as const;
export type ReleaseCover = (typeof RELEASE_COVERS)[number];

const text = z.string().trim().min(1);
const maybeText = text.nullable();

export const period = z.strictObject({
  from: year.meta({ label: 'Từ năm' }),
  to: year.meta({ label: 'Đến năm' }),
  vision: year.optional().meta({ label: 'Tầm nhìn đến năm' }),
});

export const person = z.strictObject({
  name: text.meta({ label: 'Họ tên' }),
  role: maybeText.optional().meta({ label: 'Chức vụ' }),
  part: z
    .enum(['chu-tri', 'chi-dao', 'ket-luan', 'phat-bieu', 'du'])
    .meta({ label: 'Phần việc tại hội nghị' }),
});

/** `nơi nhận`: a body and what the copy is for. */
export const recipient = z.strictObject({
  name: text.meta({ label: 'Nơi nhận' }),
  purpose: z
    .enum(['de-bao-cao', 'de-phoi-hop', 'de-thuc-hien', 'de-biet', 'luu'])
    .optional()
    .meta({ label: 'Để làm gì' }),
});

export const relation = z.strictObject({
  type: z.enum(RELATION_TYPES).meta({ label: 'Loại quan hệ' }),
  /** An id of this archive, a key of `laws.yaml`, or a number as written. */
  target: text.meta({ label: 'Văn bản kia' }),
});

export const source = z.strictObject({
  publisher: maybeText.meta({ label: 'Nơi đăng' }),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .meta({ label: 'Địa chỉ' }),
  captured: day.nullable().meta({ label: 'Ngày lấy' }),
});

export const release = z.strictObject({
  by: key.meta({
    label: 'Người hoặc cơ quan cho phép công bố',
    hint: 'Khóa, không phải tên người',
  }),
  date: day.meta({ label: 'Ngày cho phép' }),
  ground: z.enum(RELEASE_GROUNDS).meta({ label: 'Căn cứ công bố' }),
  checks: z
    .array(z.enum(['secrecy', 'personal-data']))
    .min(1)
    .meta({ label: 'Đã kiểm' }),
  covers: z.array(z.enum(RELEASE_COVERS)).default([]).meta({
    label: 'Chấp nhận rõ ràng',
    hint: 'Những điều cổng kiểm đã dừng và người công bố chấp nhận',
  }),
});

export const correction = z.strictObject({
  date: day.meta({ label: 'Ngày' }),
  kind: z.enum(['dinh-chinh', 'bo-sung', 'thu-hoi']).meta({ label: 'Loại' }),
  note: text.meta({ label: 'Nội dung' }),
  /** What a correction took out may be nothing to be read again: names, addresses. A redaction hides older versions by itself. */
  hideEarlier: z.boolean().optional().meta({
    label: 'Không hiện lại các bản trước',
    hint: 'Chọn khi chữ bỏ đi không được đọc lại ở trang lịch sử, như dữ liệu cá nhân',
  }),
});

export const attachment = z.strictObject({
  file: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._/-]*$/)
    .meta({ label: 'Tệp', hint: 'Đường dẫn dưới public/attachments/' }),
  label: text.meta({ label: 'Tên hiển thị' }),
});

/** Fields of every document of the archive. */
const common = {
  id: key.meta({ label: 'Mã', hint: 'Trùng tên tệp, không bao giờ đổi: <nơi>-<ngày>-<loại>' }),
  title: text.max(400).meta({ label: 'Trích yếu hoặc nhan đề', hint: 'Ghi đúng như văn bản' }),
  docType: key.meta({ label: 'Loại văn bản' }),
  number: maybeText.meta({ label: 'Số, ký hiệu', hint: 'null nếu văn bản không có số' }),
  issuer: key.meta({ label: 'Cơ quan ban hành hoặc tổ chức' }),
  issuerName: text.optional().meta({ label: 'Tên cơ quan như văn bản ghi' }),
  locality: key.meta({
    label: 'Địa phương',
    hint: 'Khóa của đơn vị vào ngày ban hành; trung ương là viet-nam',
  }),
  /** Units it also concerns: of a central conference, the province it was followed from. */
  units: z.array(key).default([]).meta({ label: 'Các địa phương liên quan' }),
  dateBasis: z
    .strictObject({
      year: z.enum(BASES).optional().meta({ label: 'Năm' }),
      month: z.enum(BASES).optional().meta({ label: 'Tháng' }),
      day: z.enum(BASES).optional().meta({ label: 'Ngày' }),
    })
    .default({})
    .meta({ label: 'Căn cứ của ngày', hint: 'Phần không ghi là theo văn bản (stated)' }),
  year: year.meta({ label: 'Năm công tác' }),
  period: period.optional().meta({ label: 'Giai đoạn' }),
  topics: z.array(key).min(1).meta({ label: 'Chủ đề' }),
  circulation: text.optional().meta({ label: 'Phạm vi phổ biến' }),
  relations: z.array(relation).default([]).meta({ label: 'Quan hệ với văn bản khác' }),
  status: z.enum(STATUSES).default('unknown').meta({ label: 'Tình trạng' }),
  source: source.meta({ label: 'Nguồn' }),
  release: release
    .optional()
    .meta({ label: 'Cho phép công bố', hint: 'Thiếu mục này thì là bản nháp' }),
  fidelity: z.enum(['verbatim', 'retold']).meta({ label: 'Nguyên văn hay thuật lại' }),
  editorNotes: z.array(text).default([]).meta({
    label: 'Ghi chú của biên tập',
    hint: 'Lời của biên tập về bản này, không phải lời văn bản',
  }),
  corrections: z.array(correction).default([]).meta({ label: 'Đính chính' }),
  aliases: z.array(key).default([]).meta({ label: 'Mã cũ' }),
  publishAt: day.optional().meta({ label: 'Công bố từ ngày' }),
  needsReview: z.array(text).default([]).meta({ label: 'Còn phải xem lại' }),
  draft: z.boolean().default(false).meta({ label: 'Bản nháp' }),
  summary: text.max(600).optional().meta({ label: 'Tóm tắt' }),
  attachments: z.array(attachment).default([]).meta({ label: 'Tệp kèm' }),
};

/** A document that directs: chỉ thị, nghị quyết, kế hoạch, quyết định, công văn. */
export const directiveSchema = z.strictObject({
  ...common,
  issued: edtfDay.meta({ label: 'Ngày ban hành' }),
  planTypes: z.array(key).min(1).meta({ label: 'Loại kế hoạch', hint: 'Loại chính ghi trước' }),
  signer: z
    .strictObject({
      name: text.meta({ label: 'Họ tên' }),
      role: maybeText.optional().meta({ label: 'Chức vụ' }),
      authority: maybeText.optional().meta({ label: 'Quyền hạn', hint: 'Ví dụ T/M Ban Thường vụ' }),
    })
    .nullable()
    .meta({ label: 'Người ký' }),
  recipients: z.array(recipient).default([]).meta({ label: 'Nơi nhận' }),
});

/** A conference report or a report: tổng kết, sơ kết, triển khai. */
export const reportSchema = z.strictObject({
  ...common,
  eventDate: edtfDay.meta({ label: 'Ngày họp hoặc ngày báo cáo' }),
  planYear: year.optional().meta({ label: 'Đặt nhiệm vụ cho năm' }),
  planTypes: z.array(key).min(1).meta({ label: 'Loại kế hoạch' }),
  people: z.array(person).default([]).meta({ label: 'Người dự, chủ trì, phát biểu' }),
  venue: text.optional().meta({ label: 'Nơi họp' }),
});

/** What citizens must know. */
export const announcementSchema = z.strictObject({
  ...common,
  issued: edtfDay.meta({ label: 'Ngày thông báo' }),
  planTypes: z.array(key).default([]).meta({ label: 'Loại kế hoạch' }),
  audience: text.meta({ label: 'Dành cho ai' }),
  from: day.optional().meta({ label: 'Từ ngày' }),
  until: day.optional().meta({ label: 'Đến hết ngày' }),
  place: text.optional().meta({ label: 'Nơi đến' }),
  contact: text.optional().meta({ label: 'Liên hệ', hint: 'Một cơ quan, không phải một người' }),
  steps: z.array(text).default([]).meta({ label: 'Các bước' }),
});

/** A page of the site itself: about, how to search, accessibility, corrections policy. */
export const pageSchema = z.strictObject({
  title: text.max(200).meta({ label: 'Nhan đề' }),
  description: text.max(300).meta({ label: 'Mô tả một câu' }),
  updated: day.meta({ label: 'Ngày sửa' }),
});

export const SCHEMAS = {
  directives: directiveSchema,
  reports: reportSchema,
  announcements: announcementSchema,
} as const;

export type DirectiveData = z.output<typeof directiveSchema>;
export type ReportData = z.output<typeof reportSchema>;
export type AnnouncementData = z.output<typeof announcementSchema>;
export type PageData = z.output<typeof pageSchema>;
export type DocumentData = DirectiveData | ReportData | AnnouncementData;
export type Release = z.output<typeof release>;
