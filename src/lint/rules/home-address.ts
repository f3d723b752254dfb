import type { LintRule } from '../rule.ts';

/** Words before the place where a person lives or comes from. */
const LIVES = String.raw`(?:(?:đăng\s+ký\s+)?(?:hộ\s+khẩu\s+)?(?:thường|tạm)\s+trú|hộ\s+khẩu|trú\s+quán|quê\s+quán|nguyên\s+quán|nơi\s+(?:ở|sinh)|chỗ\s+ở|cư\s+trú|cư\s+ngụ|sinh\s+sống|địa\s+chỉ\s+nhà(?:\s+riêng)?|nhà\s+riêng|sinh(?:\s+ra)?(?=\s+(?:tại|ở))|sống(?=\s+(?:tại|ở))|trú|quê|ngụ|nhà(?=\s+(?:tại|ở)))`;
/** Grounds so small that who is named with one can be found there. */
const NEAR = String.raw`(?:số\s+nhà|số|nhà\s+số|thôn|xóm|ấp|bản|buôn|làng|khóm|khu\s+phố|tổ\s+dân\s+phố|tổ|ngõ|ngách|hẻm)`;
const FAR = String.raw`(?:đường|phố|xã|phường|thị\s+trấn)`;
const ADDRESS = new RegExp(
  String.raw`(?<!\p{L})${LIVES}(?:\s+hiện\s+nay)?\s*(?:(?:tại|ở)\s+|[:,]\s*)?(?:(${NEAR})|${FAR})\s+(?:số\s+)?`,
  'giu',
);
/** A name or a number; without one it is no particular place. Asked apart: in the expressions above case does not count. */
const NAMED = /^[\p{Lu}\d]/u;
/** The number of a house in a street; a camp has numbered houses too. */
const HOUSE =
  /(?<!\p{L})(?:số\s+nhà\s+\d|nhà\s+số\s+\d+[a-zđ]?(?:\/\d+)?,?\s+(?:ngõ|ngách|hẻm|đường|phố|thôn|xóm|ấp|tổ|khu\s+phố)(?!\p{L}))/giu;

/** What a person is called by before the name. */
const TITLE = String.raw`(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Mm]ẹ|[Cc]ụ|[Cc]háu|[Cc]hiến sĩ|[Tt]hương binh|[Bb]ệnh binh|[Ll]iệt sĩ|[Đđ]ồng chí|[Tt]hanh niên|[Tt]ân binh|[Qq]uân nhân|[Cc]ông dân|[Aa]nh hùng|Anh hùng LLVT)`;
const NAME = String.raw`\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,5}`;
const BORN = String.raw`(?:,?\s*\(?(?:sinh\s+)?(?:năm\s+)?\d{4}\)?)?`;
/** “…, ở thôn A”, “… ở xã B”, “…, người thôn A”, “…, thôn A”, “… (thôn A, xã B)”. */
const STANDS = String.raw`(?:,?\s+(?:hiện\s+)?(?:ở|người|quê)\s+(?:${NEAR}|${FAR})|(?:,\s*|\s*\(\s*)${NEAR})`;
const PERSON = new RegExp(
  String.raw`${TITLE}\s+${NAME}${BORN}${STANDS}\s+(?:số\s+)?(?=[\p{Lu}\d])`,
  'gu',
);

/** Many, none of them named: of a commune they are no secret. */
const MANY =
  /(?:công\s+dân|thanh\s+niên|người|người\s+dân|nhân\s+dân|hộ|hộ\s+dân|gia\s+đình|đối\s+tượng|quân\s+nhân|sinh\s+viên|học\s+sinh|cử\s+tri)\s*,?\s*(?:(?:đang|có|hiện|đã|được|nơi|từng|nam|nữ)\s+)*$/iu;

/** Where a person lives. Of an office it is public, of a person it is not. */
export const homeAddress: LintRule = {
  key: 'home-address',
  severity: 'warning',
  message: 'Chỗ này có nơi ở hoặc quê quán của một người',
  remedy: 'Bỏ, hoặc thay bằng <Redacted reason="thong-tin-ca-nhan" />.',
  yieldsTo: /^people-/u,
  accepts: [
    { body: 'Công dân đăng ký tại nơi thường trú; nơi cư trú, học tập và làm việc.' },
    { body: 'Trụ sở tại số 12 đường Ví Dụ, xã Ví Dụ.' },
    { body: 'Hội nghị tổ chức tại xã Ví Dụ; nhà văn hóa thôn; lực lượng thường trực xã Ví Dụ.' },
    { body: 'Công dân nam cư trú tại xã Ví Dụ đến khám; nhà số 2 của doanh trại.' },
    { body: 'Dự án khu nhà ở phường Ví Dụ; nhà ở xã hội.' },
    { body: 'Đồng chí Trần Văn Ví Dụ, Bí thư Đảng ủy xã Ví Dụ, phát biểu tại thôn Ví Dụ.' },
  ],
  refuses: [
    { body: 'Ông A, thường trú tại thôn Ví Dụ, được khen thưởng.' },
    { body: 'Quê quán: xã Ví Dụ, tỉnh Ví Dụ.' },
    { body: 'Gửi về số nhà 12, ngõ 3.' },
    { body: 'Mẹ Trần Thị Ví Dụ, ở thôn Ví Dụ, xã Ví Dụ.' },
    { body: 'Tặng quà bà Trần Thị Ví Dụ (thôn 3, xã Ví Dụ).' },
  ],
  find: ({ prose }) =>
    prose.flatMap(({ text, at }) => {
      const named = [...text.matchAll(ADDRESS)].filter(({ 0: words, 1: near, index }) => {
        if (!NAMED.test(text.slice(index + words.length))) return false;
        // “khu nhà ở phường A” are houses that are built
        if (near === undefined && /^nhà\s/iu.test(words)) return false;
        return near !== undefined || !MANY.test(text.slice(Math.max(0, index - 40), index));
      });
      const [first] = [...named, ...text.matchAll(HOUSE), ...text.matchAll(PERSON)]
        .map(({ index }) => index)
        .sort((a, b) => a - b);
      return first === undefined ? [] : [at(first)];
    }),
};
