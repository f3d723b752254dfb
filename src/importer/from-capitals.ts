import { placeTones } from '#vietnamese/place-tones.ts';
import { isCapitals } from './source-lines.ts';

/** Words of offices and posts as running text has them; a longer one comes after those it holds. */
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
  'Nhà nước',
  'Việt Nam',
  'Hội đồng Thẩm phán',
  'Tòa án nhân dân',
  'Viện kiểm sát nhân dân',
  'Mặt trận Tổ quốc',
  'Công an',
  'Bộ Công an',
  'Bộ Công nghiệp',
  'Bộ Công Thương',
  'Bộ Giao thông vận tải',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Khoa học và Công nghệ',
  'Bộ Kế hoạch và Đầu tư',
  'Bộ Lao động - Thương binh và Xã hội',
  'Bộ Ngoại giao',
  'Bộ Nông nghiệp và Phát triển nông thôn',
  'Bộ Nội vụ',
  'Bộ Thông tin và Truyền thông',
  'Bộ Tài chính',
  'Bộ Tài nguyên và Môi trường',
  'Bộ Tư pháp',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Bộ Xây dựng',
  'Bộ Y tế',
  'Ngân hàng Nhà nước',
  'Tổng cục Hải quan',
  'quân sự',
  'đảng bộ',
];
/** Short forms of offices and authorities stay as they are. */
const SHORT =
  /^(?:T\/M|T\.M\.?|TM[./]|KT[./]|K\/T|TL[./]|T\/L|TUQ[./]|Q[./]|UBND|HĐND|CHQS|MTTQ|UBMTTQ|QPAN|TW)$/u;

/** Offices that are named for the word after them: “Sở Nội vụ”. */
const NAMED = /(?<!\p{L})(?:sở|cục|vụ|chi cục|tổng cục)\s+\p{L}/gu;
/** Units, and committees of their level: what follows is the name of a place. */
const PLACED =
  /(?<!\p{L})(?:(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)|(?:tỉnh|thành|huyện|quận|thị) ủy)\s+(?!ủy(?!\p{L}))(\p{L}+(?:[ -]\p{L}+){0,3})$/u;
const KINDS = /^(?:tỉnh|thành|phố|huyện|quận|thị|xã|phường|trấn|đặc|khu)$/u;

/** `T/M BAN THƯỜNG VỤ` → “T/M Ban Thường vụ”, `PHÓ CHỦ TỊCH` → “Phó Chủ tịch”; what is not in capitals stays as it is. */
export function fromCapitals(text: string): string {
  return restored(text).text;
}

/** False where `fromCapitals` had to guess which words keep their capitals. */
export function isKnownCase(text: string): boolean {
  return restored(text).known;
}

function restored(text: string): { text: string; known: boolean } {
  const spaced = text.replace(/^(TM|KT|TL|TUQ|Q)\s?([./])\s*/u, '$1$2 ').trim();
  if (!isCapitals(spaced)) return { text: spaced, known: true };
  const lower = spaced
    .split(' ')
    .map((word) => (SHORT.test(word) ? word : word.toLocaleLowerCase('vi')))
    .join(' ')
    .normalize('NFC');
  // both ways to set a tone are one word here, and as long
  const even = placeTones(lower);
  const letters = lower.split('');
  const known = letters.map(() => false);
  const take = (at: number, like: string): void => {
    for (const [offset, letter] of like.split('').entries()) {
      known[at + offset] = true;
      if (/\p{Lu}/u.test(letter))
        letters[at + offset] = (letters[at + offset] ?? '').toLocaleUpperCase('vi');
    }
  };
  for (const words of PROPER) {
    const pattern = new RegExp(String.raw`(?<!\p{L})${words}(?!\p{L})`, 'giu');
    for (const { index } of even.matchAll(pattern)) take(index, words);
  }
  for (const { index, 0: words } of even.matchAll(NAMED))
    take(
      index,
      `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1, -1)}${words.at(-1)?.toLocaleUpperCase('vi') ?? ''}`,
    );
  const placed = PLACED.exec(even);
  const name = placed?.[1];
  if (placed && name !== undefined)
    take(
      placed.index + placed[0].length - name.length,
      name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi')),
    );
  const whole = letters.join('').replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('vi'));
  return { text: whole, known: wordsAreKnown(lower, known) };
}

function wordsAreKnown(text: string, known: readonly boolean[]): boolean {
  return Array.from(text.matchAll(/\S+/gu)).every(
    ({ index, 0: word }) =>
      !/\p{L}/u.test(word) || SHORT.test(word) || KINDS.test(word) || known[index] === true,
  );
}
