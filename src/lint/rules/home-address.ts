import type { LintRule } from '../rule.ts';

/** Words before the place where a person lives or comes from. */
const LIVES = String.raw`(?:(?:đăng\s+ký\s+)?(?:hộ\s+khẩu\s+)?(?:thường|tạm)\s+trú|hộ\s+khẩu|trú\s+quán|quê\s+quán|nguyên\s+quán|nơi\s+ở|chỗ\s+ở|cư\s+trú|trú|quê|nhà)`;
const GROUND = String.raw`(?:số\s+nhà|số|nhà\s+số|thôn|xóm|ấp|bản|buôn|làng|khóm|khu\s+phố|tổ\s+dân\s+phố|tổ|ngõ|ngách|hẻm|đường|phố|xã|phường|thị\s+trấn)`;
const ADDRESS = new RegExp(
  String.raw`(?<!\p{L})${LIVES}(?:\s+hiện\s+nay)?\s*(?:tại|ở|:)?\s*${GROUND}\s+(?:số\s+)?`,
  'giu',
);
/** A name or a number; without one it is no particular place. Asked apart: in the expressions above case does not count. */
const NAMED = /^[\p{Lu}\d]/u;
const HOUSE = /(?<!\p{L})(?:số\s+nhà|nhà\s+số)\s+\d/giu;

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
  ],
  refuses: [
    { body: 'Ông A, thường trú tại thôn Ví Dụ, được khen thưởng.' },
    { body: 'Quê quán: xã Ví Dụ, tỉnh Ví Dụ.' },
    { body: 'Gửi về số nhà 12, ngõ 3.' },
  ],
  find: ({ prose }) =>
    prose.flatMap(({ text, at }) => {
      const named = [...text.matchAll(ADDRESS)].filter(({ 0: words, index }) =>
        NAMED.test(text.slice(index + words.length)),
      );
      const [first] = [...named, ...text.matchAll(HOUSE)]
        .map(({ index }) => index)
        .sort((a, b) => a - b);
      return first === undefined ? [] : [at(first)];
    }),
};
