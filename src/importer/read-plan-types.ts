import type { PlanType } from '#schema/plan-type.ts';
import type { Frame } from './find-frame.ts';
import { findLead } from './find-lead.ts';
import type { ReadField } from './imported.ts';
import { readField } from './read-field.ts';

/** Words of titles that tell the kind of plan, main kinds first. Keys that the list does not have are passed over. */
const WORDS: readonly (readonly [key: string, words: RegExp])[] = [
  ['tong-ket-nam', /(?:tổng|sơ)\s+kết/iu],
  [
    'tuyen-quan',
    /tuyển\s+(?:quân|chọn)|gọi\s+công\s+dân\s+nhập\s+ngũ|nghĩa\s+vụ\s+quân\s+sự|giao\s+nhận\s+quân/iu,
  ],
  ['boi-duong-qpan', /bồi\s+dưỡng\s+kiến\s+thức/iu],
  ['dien-tap-nam', /diễn\s+tập/iu],
  ['hl-dqtv', /huấn\s+luyện|hội\s+(?:thi|thao)/iu],
  ['ptds', /phòng\s+thủ\s+dân\s+sự/iu],
  ['pctt-tkcn', /thiên\s+tai|tìm\s+kiếm\s+cứu\s+nạn/iu],
  ['hau-phuong', /hậu\s+phương\s+quân\s+đội|đền\s+ơn\s+đáp\s+nghĩa/iu],
  ['viec-lam-xuat-ngu', /xuất\s+ngũ/iu],
  ['thi-dua', /thi\s+đua/iu],
  ['kiem-tra-giam-sat', /kiểm\s+tra,?\s+giám\s+sát/iu],
  ['quy-hoach', /quy\s+hoạch/iu],
  ['nhiem-vu-nam', /nhiệm\s+vụ\s+(?:\p{L}+,?\s+){0,6}năm\s+\d{4}|nhiệm\s+vụ\s+năm/iu],
];

/** Kinds of plan by the words of the title, or of the first sentence where there is none; never sure: they decide how openly a text may go out. */
export function readPlanTypes(
  frame: Frame,
  title: string | null,
  planTypes: ReadonlyMap<string, PlanType>,
): ReadField<string[]> | null {
  const text = title ?? findLead(frame).slice(0, 300);
  const found = WORDS.flatMap(([key, words]) => {
    const match = planTypes.has(key) ? words.exec(text) : null;
    return match ? [{ key, word: match[0] }] : [];
  });
  if (found.length === 0) return null;
  return readField(
    found.map(({ key }) => key),
    title === null ? 'inferred' : 'positional',
    found.map(({ word }) => word).join(', '),
  );
}
