/** What a head or the first cell of a row says that the figures beside it count: arms, or the strength of a force. */
export type ForceCount = 'arms' | 'strength';

/** Longer cells are sentences: what is forbidden, what is taught. */
const LONGEST = 60;

/** What may stand before the word itself: numbering, “Tổng số”, “Bảng 2. Thống kê”. */
const LEAD =
  /^(?:(?:\(?[\divx]{1,4}[.)/]|[a-zđ][.)]|[-–+•*])\s*|(?:bảng|biểu|phụ lục)(?:\s+số)?(?:\s+[\divx]{1,4})?\s*[.:–-]?\s*|(?:tổng số|tổng|số lượng|số|thống kê|tổng hợp|loại|danh mục|tình hình|hiện có|trang bị(?=\s+(?:vũ|súng|đạn)))\s+)/u;

const ARMS =
  /^(?:vũ khí|vktb(?:kt)?|súng(?!\s+(?:phun|đo|nước|săn|hơi|tự chế|bắn (?:đinh|tốc|keo|vít)))|(?:tiểu|trung|đại) liên|cơ số đạn|đạn|lựu đạn|mìn|cối(?=\s*\d|$)|pháo(?!\s+(?:hoa|nổ|đất|đài|tép)))(?!\p{L})/u;

const STRENGTH = /^(?:quân số|qs|lực lượng thường trực)(?!\p{L})/u;

/** Of a force by its name alone, so the whole label must be it: “Dân quân cơ động”, not “Dân quân được khen”. */
const FORCE =
  /^(?:lực lượng\s+)?(?:dân quân tự vệ|dân quân|tự vệ|dqtv|dbđv|dự bị động viên|quân nhân dự bị|dân quân và tự vệ)(?:\s+(?:cơ động|tại chỗ|thường trực|nòng cốt|rộng rãi|biển|binh chủng|hạng (?:một|hai|i{1,2}|1|2)))?$/u;

/** Words that civil offices use too: they count where the table speaks of a force. */
const SHARED =
  /^(?:biên chế|trang bị(?:\s+(?:kỹ thuật|quân sự))?|khí tài|lực lượng\s+(?:dự bị|cơ động|tại chỗ))(?!\p{L})/u;
const MILITARY =
  /dân quân|tự vệ|dqtv|dự bị động viên|dbđv|quân số|quân sự|sĩ quan|chiến sĩ|vũ khí|súng|đạn|phân đội|(?:tiểu|trung|đại|khẩu) đội/u;
const CIVIL =
  /công chức|viên chức|sự nghiệp|giáo viên|hành chính|hợp đồng|phòng cháy|thiên tai|y tế/u;

/** Forces that are no call-up, though their table may speak of one. */
const MILITIA = /dân quân|tự vệ|dqtv|dbđv|dự bị/u;

/** What is no standing strength: the call-up that every commune prints, shares of a whole, what was handed in. */
const CALLED_UP = /giao(?! thông)|nhập ngũ|tòng quân|tuyển|khám|gọi|chỉ tiêu|thăm|khen|dự thi/u;
const HANDED_IN = /giao nộp|thu hồi|thu gom|thu giữ|thu được|tịch thu|bị mất|vi phạm|vụ(?!\p{L})/u;

/** Figures in columns under these are money, shares, points, hours or numbers of the row. */
const OTHER_FIGURES =
  /^(?:tt|stt|số tt|số thứ tự|năm|trang)$|^(?:số )?(?:điều|khoản|chương|bài)(?!\p{L})|tỷ lệ|tỉ lệ|%|tiền|đồng(?!\s+chí)|kinh phí|(?<!đánh )giá(?!\p{L})|định mức|mức|phạt|phụ cấp|trợ cấp|điểm|hạng(?!\s*(?:một|hai|i{1,2}|[12])(?!\p{L}))|tiết|giờ|buổi|thời gian|cự ly|thuế|trọng lượng|cỡ nòng/u;

/** Tables that name arms and count none: fines, tariffs, lessons, matches. */
const NO_ARMOURY =
  /phạt|hành vi|tội danh|thuế|mã hàng|mã hs|điểm|thứ hạng|xếp hạng|huy chương|hcv|cự ly|bài bắn|hội thao|hội thi|thành tích|số vụ|hiện vật|giao nộp|thu hồi|thu giữ/u;

/** What a label counts; `table` is all heads and the title of its table. Both in lower case. */
export function forceCount(label: string, table: string): ForceCount | null {
  if (label.length > LONGEST || OTHER_FIGURES.test(label)) return null;
  let word = label.trim();
  for (let lead = LEAD.exec(word); lead; lead = LEAD.exec(word)) word = word.slice(lead[0].length);
  word = word.replace(/\s*\([^)]*\)?$/u, '').replace(/\s+/gu, ' ');
  if (ARMS.test(word)) return HANDED_IN.test(label) || NO_ARMOURY.test(table) ? null : 'arms';
  if (SHARED.test(word))
    return MILITARY.test(table) && !CIVIL.test(table) && !CALLED_UP.test(label) ? 'strength' : null;
  if (!STRENGTH.test(word) && !FORCE.test(word)) return null;
  return CALLED_UP.test(MILITIA.test(word) ? label : `${label} ; ${table}`) ? null : 'strength';
}

/** Whether figures under a head are of another kind than a count. */
export function countsOther(head: string): boolean {
  return OTHER_FIGURES.test(head);
}
