import type { Figure } from '#documents/figures/figure.ts';
import { csvHead, csvRow } from './csv.ts';

/** A figure with what a table of open data says beside it. */
export interface TabledFigure extends Pick<Figure, 'fact' | 'value' | 'period' | 'place'> {
  /** Key of its metric; `null` where the list has none. */
  metric: string | null;
  placeName: string;
  /** The sentence that says it; `null` where it was not found. */
  sentence: string | null;
  id: string;
  /** Whole address of its passage. */
  address: string;
}

/** Columns of a table of figures: name, and what stands there. */
export const METRIC_COLUMNS = [
  ['chi_tieu', 'Khóa của chỉ tiêu; trống: ngoài danh mục'],
  ['ten_goi', 'Như biên tập ghi'],
  ['gia_tri', 'Như biên tập ghi, dạng chữ'],
  ['tu', 'Số đọc được, đầu dưới; trống: không đọc chắc được'],
  ['den', 'Đầu trên; bằng đầu dưới khi là một số'],
  ['cach_noi', 'exact: nêu rõ; range: khoảng; about: gần, khoảng; above: trên; below: dưới'],
  ['don_vi', 'Đơn vị tính'],
  ['ky', 'Như biên tập ghi'],
  ['tu_nam', 'Trống: không phải trọn năm'],
  ['den_nam', 'Trống: không phải trọn năm'],
  ['dia_phuong', 'Khóa của đơn vị vào ngày của văn bản'],
  ['ten_dia_phuong', 'Tên đơn vị'],
  ['cau', 'Câu có số liệu; trống: không tìm thấy'],
  ['ma', 'Mã của văn bản'],
  ['dia_chi', 'Địa chỉ của đoạn'],
] as const;

/** The figures of a metric as CSV, one a row, with a head; nothing is added up. */
export function* metricTable(figures: Iterable<TabledFigure>): Generator<string> {
  yield csvHead(METRIC_COLUMNS.map(([name]) => name));
  for (const { metric, fact, value, period, place, placeName, sentence, id, address } of figures)
    yield csvRow([
      metric,
      fact.metric,
      fact.value,
      value?.low ?? null,
      value?.high ?? null,
      value?.sense ?? null,
      fact.unit,
      fact.period,
      period?.from ?? null,
      period?.to ?? null,
      place,
      placeName,
      sentence,
      id,
      address,
    ]);
}
