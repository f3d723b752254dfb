import type { CsvCell } from './csv.ts';
import type { DocumentHead, DocumentRecord } from './document-record.ts';

/** A table of open data: what its columns are called and hold. */
export interface DataTable<T> {
  /** File below `/du-lieu/`. */
  file: string;
  /** One line, for the page and the catalogue. */
  about: string;
  /** Name of the column and what stands in it. */
  columns: readonly (readonly [name: string, about: string])[];
  rows: (document: T) => CsvCell[][];
}

const list = (named: readonly { key: string }[]): string => named.map(({ key }) => key).join(' ');

/** One row a document. */
export const DOCUMENT_TABLE: DataTable<DocumentHead> = {
  file: 'van-ban.csv',
  about: 'Mỗi dòng một văn bản, báo cáo hoặc thông báo, không có lời văn',
  columns: [
    ['ma', 'Mã, không bao giờ đổi'],
    ['bo', 'directives: văn bản; reports: báo cáo; announcements: thông báo'],
    ['loai', 'Loại văn bản'],
    ['so_ky_hieu', 'Trống: văn bản không ghi'],
    ['trich_yeu', 'Trích yếu hoặc nhan đề'],
    ['co_quan', 'Cơ quan ban hành hoặc tổ chức'],
    ['dia_phuong', 'Khóa của đơn vị vào ngày của văn bản'],
    ['ten_dia_phuong', 'Tên đơn vị vào ngày ấy'],
    ['ngay', 'EDTF: phần chưa rõ ghi X'],
    ['can_cu_nam', 'Năm của ngày: stated theo văn bản, derived suy ra, editor do biên tập'],
    ['nam_cong_tac', 'Năm mà văn bản nói về'],
    ['loai_ke_hoach', 'Khóa, cách nhau bằng dấu cách'],
    ['chu_de', 'Khóa, cách nhau bằng dấu cách'],
    ['tinh_trang', 'Tình trạng vào ngày dựng trang; trống: không hỏi tới'],
    ['can_cu_tinh_trang', 'stated hoặc derived'],
    ['nguyen_van', 'verbatim: nguyên văn; retold: thuật lại'],
    ['vao_kho', 'Ngày vào kho'],
    ['sua', 'Ngày sửa gần nhất'],
    ['nguon', 'Địa chỉ gốc; trống: chưa rõ'],
    ['dia_chi', 'Trang của văn bản'],
  ],
  rows: (head) => [
    [
      head.id,
      head.collection,
      head.docType.name,
      head.number,
      head.title,
      head.issuer.name,
      head.locality.key,
      head.locality.name,
      head.date.edtf,
      head.date.basis.year,
      head.year,
      list(head.planTypes),
      list(head.topics),
      head.status.today?.word ?? null,
      head.status.today?.basis ?? null,
      head.fidelity,
      head.published,
      head.modified,
      head.source.url,
      head.addresses.page,
    ],
  ],
};

/** One row a typed passage. */
const PASSAGE_TABLE: DataTable<DocumentRecord> = {
  file: 'doan.csv',
  about: 'Mỗi dòng một đoạn đã gắn loại: nhiệm vụ, kết quả, hạn chế',
  columns: [
    ['ma', 'Mã của văn bản'],
    ['dia_phuong', 'Khóa của đơn vị'],
    ['loai_doan', 'task: nhiệm vụ; result: kết quả; shortcoming: hạn chế'],
    ['chu_de', 'Khóa'],
    ['nam', 'Năm của nhiệm vụ, kết quả, hạn chế'],
    ['chu', 'Chữ của đoạn; chỗ lược ghi [lược]'],
    ['dia_chi', 'Địa chỉ của đoạn'],
  ],
  rows: ({ id, locality, addresses, passages }) =>
    passages.map(({ kind, topic, year, anchor, text }) => [
      id,
      locality.key,
      kind,
      topic.key,
      year,
      text,
      `${addresses.page}#${anchor}`,
    ]),
};

/** One row a figure. */
const FIGURE_TABLE: DataTable<DocumentRecord> = {
  file: 'so-lieu.csv',
  about: 'Mỗi dòng một số liệu biên tập đã đánh dấu, kèm câu; không cộng các dòng với nhau',
  columns: [
    ['ma', 'Mã của văn bản'],
    ['dia_phuong', 'Khóa của đơn vị'],
    ['dem_cai_gi', 'Như biên tập ghi'],
    ['gia_tri', 'Như biên tập ghi, dạng chữ'],
    ['don_vi', 'Đơn vị đo'],
    ['ky', 'Năm hoặc kỳ'],
    ['cau', 'Câu có số liệu; trống: không tìm thấy'],
    ['dia_chi', 'Địa chỉ của đoạn'],
  ],
  rows: ({ id, locality, addresses, measures }) =>
    measures.map(({ metric, value, unit, period, sentence, anchor }) => [
      id,
      locality.key,
      metric,
      value,
      unit,
      period,
      sentence,
      `${addresses.page}#${anchor}`,
    ]),
};

/** One row a citation. */
const CITATION_TABLE: DataTable<DocumentRecord> = {
  file: 'vien-dan.csv',
  about: 'Mỗi dòng một chỗ dẫn, với câu và tình trạng vào ngày văn bản và hôm nay',
  columns: [
    ['tu', 'Mã của văn bản dẫn'],
    ['den', 'Khóa của luật, mã của văn bản trong kho, hoặc số ký hiệu'],
    ['loai_dich', 'law: luật, nghị định …; document: trong kho; other: chỉ biết số'],
    ['ten', 'Tên của cái được dẫn'],
    ['quan_he', 'Dẫn để làm gì; dan: chỉ nêu tên'],
    ['can_cu_quan_he', 'editor: biên tập ghi; text: suy ra từ chữ'],
    ['phan', 'Điều, khoản, điểm được dẫn, cách nhau bằng dấu cách'],
    ['vao_ngay', 'Tình trạng vào ngày của văn bản; trống: không áp dụng'],
    ['hom_nay', 'Tình trạng vào ngày dựng trang; trống: không áp dụng'],
    ['cau', 'Câu dẫn'],
    ['dia_chi', 'Địa chỉ của đoạn dẫn'],
  ],
  rows: ({ id, addresses, citations }) =>
    citations.map((one) => [
      id,
      one.target,
      one.kind,
      one.name,
      one.type,
      one.typeBasis,
      one.parts.join(' '),
      one.onDay,
      one.today?.status ?? null,
      one.sentence,
      addresses.page + (one.anchor === null ? '' : `#${one.anchor}`),
    ]),
};

/** Tables that need the text of documents. */
export const TEXT_TABLES = [PASSAGE_TABLE, FIGURE_TABLE, CITATION_TABLE] as const;
