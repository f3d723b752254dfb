import { isCapitals } from './source-lines.ts';

/** Words of offices and posts that keep capitals in running text, longest first where one begins another. */
const PROPER = [
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban Chỉ huy',
  'Bộ Chỉ huy',
  'Bộ Tư lệnh',
  'Bộ Quốc phòng',
  'Ban Chỉ đạo',
  'Ban Tổ chức',
  'Thường trực',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Hội đồng',
  'Phó Chủ tịch',
  'Chủ tịch',
  'Phó Bí thư',
  'Bí thư',
  'Phó Thủ tướng',
  'Thủ tướng',
  'Chính phủ',
  'Quốc hội',
  'Thứ trưởng',
  'Bộ trưởng',
  'Phó Chỉ huy trưởng',
  'Chỉ huy trưởng',
  'Chính trị viên',
  'Phó Tư lệnh',
  'Tư lệnh',
  'Chính ủy',
  'Tham mưu trưởng',
  'Phó Giám đốc',
  'Giám đốc',
  'Phó Chánh Văn phòng',
  'Chánh Văn phòng',
  'Chánh án',
  'Đảng ủy',
  'Huyện ủy',
  'Tỉnh ủy',
  'Thành ủy',
  'Thị ủy',
  'Quận ủy',
  'Quân khu',
  'Trung ương',
];
/** Short forms of offices and authorities stay as they are. */
const SHORT =
  /^(?:T\/M|T\.M\.?|TM\.|KT\.|K\/T|TL\.|T\/L|TUQ\.|Q\.|UBND|HĐND|CHQS|MTTQ|UBMTTQ|QPAN|TW)$/u;

/** `T/M BAN THƯỜNG VỤ` → “T/M Ban Thường vụ”, `PHÓ CHỦ TỊCH` → “Phó Chủ tịch”; what is not in capitals stays as it is. */
export function fromCapitals(text: string): string {
  const spaced = text.replace(/^(TM\.|KT\.|TL\.|TUQ\.|Q\.)(?=\S)/u, '$1 ').trim();
  if (!isCapitals(spaced)) return spaced;
  let lower = spaced
    .split(' ')
    .map((word) => (SHORT.test(word) ? word : word.toLocaleLowerCase('vi')))
    .join(' ');
  for (const words of PROPER) {
    const pattern = new RegExp(String.raw`(?<!\p{L})${words}(?!\p{L})`, 'giu');
    lower = lower.replace(pattern, words);
  }
  return lower.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('vi'));
}

/** False where `fromCapitals` had to guess which words keep their capitals. */
export function isKnownCase(text: string): boolean {
  if (!isCapitals(text)) return true;
  let rest = text;
  for (const words of PROPER)
    rest = rest.replace(new RegExp(String.raw`(?<!\p{L})${words}(?!\p{L})`, 'giu'), ' ');
  const left = rest.split(/\s+/u).filter((word) => /\p{L}/u.test(word) && !SHORT.test(word));
  return left.every((word) => /^(?:tỉnh|huyện|quận|xã|phường)$/iu.test(word));
}
