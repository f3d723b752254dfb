import { isCalendarDay } from '#schema/calendar-day.ts';
import type { Frame } from './find-frame.ts';
import type { ReadField } from './imported.ts';
import { readField } from './read-field.ts';
import { blockText } from './source-lines.ts';

/** What a notice tells citizens, from its labelled lines. What has no label has no field. */
export interface NoticeFields {
  audience?: ReadField<string>;
  from?: ReadField<string>;
  until?: ReadField<string>;
  place?: ReadField<string>;
  contact?: ReadField<string>;
}

const MARK = String.raw`^(?:[-–+*•]\s*|\d{1,2}(?:\.\d{1,2})*[.)]?\s+|\p{Ll}[.)]\s*)?`;
const label = (words: string): RegExp =>
  new RegExp(String.raw`${MARK}(?:${words})\s*:\s*(.{3,300})$`, 'iu');
const AUDIENCE = label(String.raw`(?:về\s+)?đối\s+tượng(?:\s+\p{L}+){0,4}|dành\s+cho|thành\s+phần`);
const TIME = label(String.raw`(?:về\s+)?(?:thời\s+gian|thời\s+hạn)(?:\s+\p{L}+){0,4}`);
const PLACE = label(
  String.raw`(?:về\s+)?(?:địa\s+điểm|nơi\s+(?:nộp|nhận|đăng\s+ký|khám|tập\s+trung)(?:\s+hồ\s+sơ)?)(?:\s+\p{L}+){0,4}`,
);
const CONTACT =
  /(?:liên\s+hệ(?:\s+(?:với|trực\s+tiếp|tại))?|mọi\s+chi\s+tiết\s+xin\s+liên\s+hệ)\s*:?\s+((?:Ban|Bộ|Phòng|Văn phòng|UBND|Ủy ban|Công an|Trung tâm|Hội đồng)\s[^;.()]{3,120}?)(?=[;.(,]|\s+(?:để|theo\s+số|qua|điện\s+thoại|số\s+điện)|$)/iu;
const DAY = String.raw`(\d{1,2})\s*(?:[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})|tháng\s+(\d{1,2})\s+năm\s+(\d{4}))`;
const FROM = new RegExp(String.raw`(?:từ|bắt\s+đầu)\s+(?:\p{L}+\s+)?(?:ngày\s+)?${DAY}`, 'iu');
const UNTIL = new RegExp(
  String.raw`(?:đến|hạn\s+cuối|chậm\s+nhất|trước)\s+(?:hết\s+)?(?:ngày\s+)?${DAY}`,
  'iu',
);

/** Reads a notice to citizens; a day without its year is no day here, for a wrong one would send people on a wrong day. */
export function readNotice(frame: Frame): NoticeFields {
  const texts = frame.body.map(blockText).filter((text) => text !== '');
  const first = (pattern: RegExp): string | undefined =>
    texts.map((text) => pattern.exec(text)?.[1]?.replace(/[.;,]+$/u, '')).find(Boolean);
  const fields: NoticeFields = {};
  const put = (name: 'audience' | 'place' | 'contact', value: string | undefined): void => {
    if (value !== undefined) fields[name] = readField(value.trim(), 'positional', value);
  };
  put('audience', first(AUDIENCE) ?? addressees(texts));
  put('place', first(PLACE));
  put('contact', first(CONTACT));
  const time = first(TIME);
  if (time === undefined) return fields;
  const from = dayIn(FROM, time);
  const until = dayIn(UNTIL, time);
  if (from !== null) fields.from = readField(from, 'positional', time);
  if (until !== null && (from === null || from <= until))
    fields.until = readField(until, 'positional', time);
  return fields;
}

/** “Kính gửi: Toàn thể công dân …”, where it goes to citizens. */
function addressees(texts: readonly string[]): string | undefined {
  const to = texts
    .map((text) => /^kính\s+g[ửở]i\s*:\s*(.{3,200})$/iu.exec(text)?.[1])
    .find(Boolean);
  return to !== undefined && /công\s+dân|nhân\s+dân|thanh\s+niên|hộ\s+gia\s+đình/iu.test(to)
    ? to.replace(/[.;,]+$/u, '')
    : undefined;
}

function dayIn(pattern: RegExp, text: string): string | null {
  const found = pattern.exec(text);
  if (!found) return null;
  const [, day = '', month, year, monthByName, yearByName] = found;
  const whole = [
    year ?? yearByName ?? '',
    (month ?? monthByName ?? '').padStart(2, '0'),
    day.padStart(2, '0'),
  ].join('-');
  return isCalendarDay(whole) ? whole : null;
}
