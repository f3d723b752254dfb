import type { Finding } from './finding.ts';
import type { Passage } from './passage.ts';

/** Grades of the law on state secrets, as letters alone: blanks, dots and marks round them do not count. */
const GRADES = new Set(['mật', 'tốimật', 'tuyệtmật', 'độmật', 'dấumật']);
/** At the beginning of a line: “Dấu chỉ độ mật: mẫu số 6” in a circular is no label. */
const LABELLED = /^\P{L}*(?:mức\s+)?độ\s*mật\s*[:：=–-]/u;
/** In brackets, not in quotes: texts on state secrets speak of “Mật” and “Tối mật” all the time. */
const BRACKETED = /[([{]\s*(?:(?:tối|tuyệt)\s+)?mật\s*[)\]}]/u;
/** A stamp beside other words, as where two columns of a letterhead ran into one line. */
const STAMPED = /(?<![\p{L}])(?:TỐI|TUYỆT)\s+MẬT(?![\p{L}])/u;
/**
 * A grade at either end of a line in capitals, as a scan is read whose stamp stands beside the letterhead; not where the word before
 * or after makes it one of a sentence: “bảo vệ bí mật”, “độ tuyệt mật”.
 */
const AT_END =
  /(?<!(?:BÍ|BẢO|CƠ|NIÊM|THÂN|CẨN|TRINH|TÁC|ĐỘ|LOẠI|DẤU|MỨC|QUY|LIỆU|BẢN|MỤC|TIN|VÀ|HOẶC|THUỘC|LÀ|TỐI|TUYỆT|\p{P})\s*)(?<!\p{L})(?:(?:TỐI|TUYỆT)\s+)?MẬT\P{L}*$/u;
const AT_START = /^\P{L}*(?:TỐI|TUYỆT)\s+MẬT(?!\s*(?:\p{P}|VÀ|HOẶC|CỦA|TRONG|LÀ|THUỘC)|\p{L})/u;
/** What the head of a document has, in capitals. */
const LETTERHEAD =
  /(?<!\p{L})(?:ỦY|UỶ|ĐẢNG|BAN|BỘ|BCH|HỘI ĐỒNG|QUÂN KHU|QUÂN SỰ|TỈNH|HUYỆN|THÀNH PHỐ|XÃ|PHƯỜNG|CỘNG HÒA|CỘNG HOÀ|ĐỘC LẬP)(?!\p{L})|^\P{L}*SỐ\s*[:\d]/u;
/** The phrases with anything but letters between their letters. */
const PHRASES = ['lưuhànhnộibộ', 'xemxongtrảlại'].map(
  (phrase) => new RegExp([...phrase].join(String.raw`\P{L}*`), 'iu'),
);
/**
 * Stamps beside a grade, in capitals as stamps are: “tài liệu thu hồi được” is ordinary prose. Both are form 07 among those that
 * Thông tư 104/2021/TT-BCA of 8 November 2021 lists; it speaks of the second as “Chỉ người có tên mới được bóc bì”.
 */
const STAMPS = /TÀI\s+LIỆU\s+THU\s+HỒI|CHỈ\s+NGƯỜI\s+CÓ\s+TÊN\s+MỚI\s+ĐƯỢC\s+BÓC/u;
/** Most passages have no such syllable and need no further look. */
const SYLLABLE = /m\P{L}*ậ\P{L}*t(?!\p{L})/iu;
/** In an ASCII file name: `-mat` alone could be `mặt`, but no id ends with that. */
const FILE_NAME =
  /(?:^|[-_/.])(?:(?:toi|tuyet)-?mat(?=[-_/.]|$)|mat(?=\.[a-z0-9]{2,5}$|$)|luu-hanh-noi-bo)/u;

/** Phrases of which a text has one where `findSecrecy` finds something that is not written with signs between its letters. */
export const SECRECY_PHRASES: readonly string[] = ['mat', 'luu-hanh', 'thu hồi', 'được bóc'];

/**
 * What a grade or phrase has, whatever stands between its letters: a sign of few words, the letter before it, and the rest. Going from
 * sign to sign takes a twelfth of the time of one expression, which stops at each `m`, `n` and `t`.
 */
const SPACED: readonly (readonly [sign: string, before: string, from: RegExp])[] = [
  ['ậ', 'mM', /ậ\P{L}*t/iuy],
  ['Ậ', 'mM', /ậ\P{L}*t/iuy],
  ['ộ', 'nN', /ộ\P{L}*i\P{L}*b\P{L}*ộ/iuy],
  ['Ộ', 'nN', /ộ\P{L}*i\P{L}*b\P{L}*ộ/iuy],
  ['ả', 'rR', /ả\P{L}*l\P{L}*ạ\P{L}*i/iuy],
  ['Ả', 'rR', /ả\P{L}*l\P{L}*ạ\P{L}*i/iuy],
];

/** True where a text may hold a grade or phrase with anything between its letters; much quicker than asking `findSecrecy`. */
export function mayBeSpaced(text: string): boolean {
  for (const [sign, before, from] of SPACED)
    for (let at = text.indexOf(sign, 1); at >= 0; at = text.indexOf(sign, at + 1)) {
      const letter = text.charAt(at - 1);
      if (!before.includes(letter) && /\p{L}/u.test(letter)) continue;
      from.lastIndex = at;
      if (from.test(text)) return true;
    }
  return false;
}

/** Places that bear a secrecy grade or a mark of restricted handling. Stops the build in every state of the document. */
export function findSecrecy(passages: readonly Passage[]): Finding[] {
  return passages.flatMap((passage) => {
    if (passage.kind === 'file')
      return FILE_NAME.test(passage.text.toLowerCase()) ? [found(passage, 0, 'name')] : [];
    const { text } = passage;
    const marked = SYLLABLE.test(text)
      ? text
          .split('\n')
          .flatMap((line, at) => (hasGrade(line) ? [found(passage, at, 'grade')] : []))
      : [];
    return STAMPS.test(text) || PHRASES.some((phrase) => phrase.test(text))
      ? [...marked, found(passage, 0, 'handling')]
      : marked;
  });
}

function hasGrade(line: string): boolean {
  if (GRADES.has(letters(line))) return true;
  const lower = line.toLowerCase();
  if (LABELLED.test(lower) || BRACKETED.test(lower)) return true;
  if (line !== line.toUpperCase()) return STAMPED.test(line);
  return LETTERHEAD.test(line) && (AT_END.test(line) || AT_START.test(line));
}

const letters = (text: string): string => text.replace(/\P{L}+/gu, '').toLowerCase();

const MESSAGES = {
  grade: 'Chỗ này có dấu chỉ độ mật.',
  handling: 'Chỗ này có dấu chỉ văn bản chỉ dùng trong nội bộ hoặc phải thu hồi.',
  name: 'Tên tệp có dấu chỉ độ mật.',
};

function found(passage: Passage, lineOffset: number, what: keyof typeof MESSAGES): Finding {
  return {
    rule: `secrecy-${what}`,
    weight: 'always',
    cover: null,
    line: passage.line + lineOffset,
    column: lineOffset === 0 ? passage.column : 1,
    field: passage.field,
    message: MESSAGES[what],
    remedy:
      'Đưa tệp ra khỏi kho và hỏi người phụ trách bảo vệ bí mật nhà nước; không xóa dấu rồi đăng.',
  };
}
