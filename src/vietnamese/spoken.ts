import { numberSpans } from './number-spans.ts';
import { numberWords } from './number-words.ts';

/** Symbols in numbers of documents that have one meaning there; any other is spelled, for a number names no type for sure. */
const SYMBOLS: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  CP: 'Chính phủ',
  CT: 'Chỉ thị',
  NQ: 'Nghị quyết',
  KH: 'Kế hoạch',
  HD: 'Hướng dẫn',
  KL: 'Kết luận',
  TTLT: 'Thông tư liên tịch',
  TTg: 'Thủ tướng',
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  BQP: 'Bộ Quốc phòng',
  TW: 'Trung ương',
  QH: 'Quốc hội khóa',
  QK: 'Quân khu',
};

const LETTERS: Readonly<Record<string, string>> = {
  A: 'a', Ă: 'á', Â: 'ớ', B: 'bê', C: 'xê', D: 'dê', Đ: 'đê', E: 'e', Ê: 'ê', F: 'ép', G: 'giê', H: 'hát', I: 'i', J: 'gi',
  K: 'ca', L: 'lờ', M: 'mờ', N: 'nờ', O: 'o', Ô: 'ô', Ơ: 'ơ', P: 'pê', Q: 'quy', R: 'rờ', S: 'sờ', T: 'tê', U: 'u', Ư: 'ư',
  V: 'vê', W: 'vê kép', X: 'ích', Y: 'i dài', Z: 'dét',
}; // prettier-ignore

const UNITS: Readonly<Record<string, string>> = {
  '%': 'phần trăm',
  km: 'ki lô mét',
  m: 'mét',
  ha: 'héc ta',
  kg: 'ki lô gam',
  m2: 'mét vuông',
  'm²': 'mét vuông',
  km2: 'ki lô mét vuông',
  'km²': 'ki lô mét vuông',
  m3: 'mét khối',
  'm³': 'mét khối',
  '°C': 'độ xê',
};

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

type Rule = readonly [RegExp, string | ((found: string, ...groups: string[]) => string)];

/** In order: what has a slash or a point within is read before the numbers that it is made of. */
const RULES: readonly Rule[] = [
  [/[“”"«»[\]]/gu, ''],
  // the sign that ends an official paper
  [/\.\/\./gu, '.'],
  [/(\d)\s*\/\s*(?=\d)/gu, '$1/'],
  [/(?<![\d/.,-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\d/-])/gu, '$1/$2/$3'],
  [/(\d)\s?[-\u2010-\u2015]\s?(?=\d)/gu, '$1 đến '],
  [/(?<!\d)(\d{1,2})h(\d{2})?(?![\p{L}\d])/gu, '$1 giờ $2'],
  // 20/12/2024, with or without “ngày”
  [
    /(?:ngày\s+)?(?<![\d/.,])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/giu,
    (_, day = '', month = '', year = '') => `ngày ${bare(day)} tháng ${bare(month)} năm ${year}`,
  ],
  // a day without year only where words say that it is one
  [
    /((?:ngày|sáng|trưa|chiều|tối|hôm|đến|từ)\s+)(\d{1,2})\/(\d{1,2})(?![\d/])/giu,
    (_, word = '', day = '', month = '') => `${word}${bare(day)} tháng ${bare(month)}`,
  ],
  [/((?:tháng|quý)\s+)(\d{1,2}|[IV]{1,3})\/(\d{4})(?![\d/])/giu, '$1$2 năm $3'],
  // Roman numerals follow these words; elsewhere “I” and “V” are letters
  [
    /(?<![\p{L}\p{M}])((?:mục|chương|phần|khóa|khoá|quý|thứ|kỳ|cấp|hạng)\s+)([IVXLC]{1,6})(?![\p{L}\p{N}])/gu,
    (_, word = '', sign = '') => `${word}${String(romanValue(sign))}`,
  ],
  [
    /(\d)\s?(km2|km²|m2|m²|m3|m³|km|ha|kg|m|%|°C)(?![\p{L}\p{N}])/gu,
    (_, digit = '', unit = '') => `${digit} ${UNITS[unit] ?? unit}`,
  ],
  [/(\d)\/(?=\d)/gu, '$1 trên '],
  [/\s*%/gu, ' phần trăm'],
  [/\s*\/\s*/gu, ', '],
  [/\s[-\u2010-\u2015]\s/gu, ', '],
  [/&/gu, ' và '],
  [/…/gu, ''],
  // “A2”, “QK3”, “2a”
  [/(\p{L})(?=\d)|(\d)(?=\p{L})/gu, '$& '],
  [/\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?/gu, (number) => numberSaid(number)],
  [/\s+/gu, ' '],
];

/**
 * A sentence as it is to be read aloud: numbers, dates, units and numbers of documents in words, since voices read
 * `168/2018/NĐ-CP`, `20/12/2024` or `1.250` each in its own way. Abbreviations are written out before (`write-out.ts`);
 * what is not known stays as it stands.
 */
export function spoken(text: string): string {
  let said = documentNumbersSaid(text.normalize('NFC'));
  for (const [found, by] of RULES)
    said = typeof by === 'string' ? said.replace(found, by) : said.replace(found, by);
  return said.trim();
}

function documentNumbersSaid(text: string): string {
  let said = '';
  let from = 0;
  for (const [start, end] of numberSpans(text)) {
    said += text.slice(from, start) + documentNumberSaid(text.slice(start, end));
    from = end;
  }
  return said + text.slice(from);
}

/** `168/2018/NĐ-CP` → “168 năm 2018 Nghị định Chính phủ”. */
function documentNumberSaid(number: string): string {
  return number
    .split(/[\s/&\u2010-\u2015\u2212-]+/u)
    .map((part, at) => {
      // their zero is read: “số không hai”
      if (/^\d+$/u.test(part)) return at > 0 ? `năm ${part}` : digitsSaid(part);
      const [, letters = part, digits = ''] = /^(\p{L}+)(\d*)$/u.exec(part) ?? [];
      return `${SYMBOLS[letters] ?? spelled(letters)} ${digits}`.trim();
    })
    .join(' ');
}

const spelled = (letters: string): string =>
  Array.from(letters, (letter) => LETTERS[letter.toLocaleUpperCase('vi')] ?? letter).join(' ');

/** Days and months are read without the zero they are written with. */
const bare = (digits: string): string => String(Number(digits));

function romanValue(sign: string): number {
  const values = Array.from(sign.toUpperCase(), (letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

/** `1.250` → “một nghìn hai trăm năm mươi”, `12,5` → “mười hai phẩy năm”; too long ones and those with a zero before, by digits. */
function numberSaid(number: string): string {
  const [whole = '', decimals] = number.replaceAll('.', '').split(',');
  // “05 tập thể” is read as five
  const head = digitsSaid(whole.replace(/^0+(?=\d)/u, ''));
  return decimals === undefined ? head : `${head} phẩy ${digitsSaid(decimals)}`;
}

function digitsSaid(digits: string): string {
  if (digits.length > 11 || (digits.length > 1 && digits.startsWith('0')))
    return Array.from(digits, (digit) => numberWords(Number(digit))).join(' ');
  return numberWords(Number(digits));
}
