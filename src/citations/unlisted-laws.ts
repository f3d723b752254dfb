import { allMatches } from '../vietnamese/all-matches.ts';

/** A law that a text names and no list has, `[start, end)`; `nameEnd` is where its name ends and its year begins. */
export interface UnlistedLaw {
  start: number;
  nameEnd: number;
  end: number;
  year: number | null;
}

const KIND = /(?<![\p{L}\p{N}])(?:Bộ\s+luật|Luật|Pháp\s+lệnh)\s+(?=\p{L})/gu;
/** Words that stand in no name of a law, or begin what is said of it. */
const BREAK =
  /\s+(?:quy\s+định|qui\s+định|có\s+(?:hiệu\s+lực|nội\s+dung|thể)|(?<!(?:chuẩn|dự|thiết|trang)\s+)bị|được|là|thì|mà|theo|căn\s+cứ|này|trên|nêu|nói|đã|đang|sẽ|(?<!(?:hàng|phòng)\s+)không|phải|khi|nếu|do|bởi|cho|cấm|hiện\s+hành|hiện\s+nay|đó|và\s+(?:các|những|văn\s+bản|pháp\s+luật|điều\s+lệ|thông\s+tư|nghị\s+định)|hoặc|từ|kèm|yêu\s+cầu|mới|cũng|vẫn|còn|nhằm|để|vào|đến|(?<!công\s+)với|tại(?!\s+Việt)|trong(?!\s+(?:nước|ngành)))(?!\p{L})/iu;
/** “Nghị định quy định thi hành Bộ luật Dân sự về bảo đảm …”; with a year behind it, it is a part of the name. */
const ABOUT = /\s+về\s/u;
/** Before and behind “Luật” where it is a school, a draft or a lawyer. */
const NO_LAW =
  /(?:dự(?:\s+(?:án|thảo))?|khoa|học|trường|ngành|nhân|sĩ|môn|trình|liên\s+hợp\s+quốc\s+về)\s+$/iu;
const NO_NAME =
  /^(?:sư|học|gia|pháp|lệ|tục|chơi|khoa|bất|giao|rừng|nhân\s+quả|mới|cũ|nào|riêng|khác|liên\s+quan|chuyên\s+ngành|nước|quốc\s+tế|định|chung)(?!\p{L})/iu;
/** What can follow a name and shows that it is over. */
const SURE =
  /^\s*(?:,\s*)?(?:năm\s+((?:19|20)\d{2})(?![\d–-])|((?:19|20)\d{2})(?![\d–/-]|\.\d)|ngày\s+\d|số\s*:?\s*\d)/iu;
const DAY =
  /^\s*(?:,\s*)?(?:số\s|ngày\s+\d{1,2}\s*(?:[/.-]\s*\d{1,2}\s*[/.-]\s*|tháng\s+\d{1,2}\s*,?\s+năm\s+)((?:19|20)\d{2}))/iu;
/** Ends of a name without year: a stop, or the next act. */
const STOP =
  /[.;:)”"\n]|\s*,?\s+(?:và\s+)?(?:Bộ\s+luật|Luật|Pháp\s+lệnh|Nghị\s+(?:định|quyết)|Thông\s+tư|Quyết\s+định|luật\s+khác)(?!\p{L})|,\s+các\s|\s+và\s+(?:các\s|quy\s+định\s)|$/u;
/** A law that changes others has their names in its own. */
const CHANGES = /^sửa\s+đổi/iu;

const NONE: ReadonlySet<number> = new Set();

/** Longest names, in signs; “sửa đổi, bổ sung một số điều của …” come near it. */
const LONGEST = 190;
/** Syllables of a name whose end no year or number shows. */
const MOST_SYLLABLES = 9;

/**
 * Laws by a name that is in no list. Only where the name is certain to end: a year, a day or a number stands behind it, or a stop
 * or another act follows a short one. None is looked for at the places of `listed`, where a law of the list begins.
 */
export function unlistedLaws(text: string, listed: ReadonlySet<number> = NONE): UnlistedLaw[] {
  const found: UnlistedLaw[] = [];
  // most blocks name none, and this tells so in a tenth of the time; “pháp” without letters that many words have is sooner found
  if (!text.includes('Luật') && !text.includes('ộ luật') && !text.includes('áp lệnh')) return found;
  for (const { index, 0: kind } of allMatches(KIND, text)) {
    if (index < (found.at(-1)?.end ?? 0) || listed.has(index)) continue;
    const from = index + kind.length;
    if (NO_LAW.test(text.slice(Math.max(0, index - 18), index))) continue;
    if (NO_NAME.test(text.slice(from, from + 8))) continue;
    const law = dated(text, from) ?? bare(text, from);
    if (law) found.push({ ...law, start: index });
  }
  return found;
}

type Found = Omit<UnlistedLaw, 'start'>;

function dated(text: string, from: number): Found | null {
  const next = text.slice(from, from + LONGEST);
  const changes = CHANGES.test(next);
  const stop = /[.;:\n“”"]|$/u.exec(next)?.index ?? next.length;
  const others =
    /(?:Bộ\s+luật|(?<!\p{L})Luật|Pháp\s+lệnh|Nghị\s+(?:định|quyết)|Thông\s+tư|Quyết\s+định)(?!\p{L})/u;
  for (const { index } of next
    .slice(0, stop)
    .matchAll(/\s+(?=(?:năm\s+)?(?:19|20)\d{2}|ngày\s+\d|số\s)|,\s*(?=ngày\s+\d|số\s)/giu)) {
    const sure = SURE.exec(next.slice(index));
    if (!sure) continue;
    const name = next.slice(0, index);
    if (BREAK.test(` ${name}`) || (!changes && others.test(name))) return null;
    const [, spoken, year] = sure;
    const numbered = /^\s*,?\s*số/iu.test(sure[0]);
    // “Luật Biên giới, tổ chức hội nghị năm 2024”: a comma is in the name only where a number or a ground shows it
    const plain = !name.includes(',') || changes;
    if (!plain && !numbered && year === undefined && !isGround(text, from)) return null;
    if (/\d/u.test(name.replace(/^sửa\s+đổi.*/isu, ''))) return null;
    const day = DAY.exec(next.slice(index))?.[1];
    const given = spoken ?? year;
    return {
      nameEnd: from + index,
      end: from + index + (given === undefined ? 0 : sure[0].length),
      year: given !== undefined || day !== undefined ? Number(given ?? day) : null,
    };
  }
  return null;
}

/** True in a paragraph that begins “Căn cứ …”. */
function isGround(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at) + 1;
  return /^[\s\-–*]*căn\s+cứ\s/iu.test(text.slice(line, line + 20));
}

function bare(text: string, from: number): Found | null {
  const next = text.slice(from, from + LONGEST);
  const stop = STOP.exec(next)?.index ?? LONGEST;
  const ends = [BREAK, ABOUT].map((sign) => sign.exec(` ${next}`)?.index ?? Infinity);
  const end = Math.min(stop, ...ends.map((at) => at - 1));
  if (end <= 0 || end >= LONGEST) return null;
  // “Bộ luật Dân sự này” is the one that was named before
  if (/^\s+(?:này|đó|nêu|nói|trên)(?!\p{L})/iu.test(next.slice(end))) return null;
  const name = next.slice(0, end).trimEnd();
  if (name.includes(',') || /\d/u.test(name)) return null;
  if (name.split(/\s+/u).length > MOST_SYLLABLES || name.length < 3) return null;
  return { nameEnd: from + name.length, end: from + name.length, year: null };
}
