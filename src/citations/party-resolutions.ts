/** A party resolution named by its session or congress, `[start, end)`; `key` as `nameKey` has it. */
export interface PartyResolution {
  start: number;
  end: number;
  key: string;
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;
const SESSION = String.raw`(\d{1,2}|${ORDINALS.join('|')})`;
const TERM = String.raw`\s*,?\s*(?:\(\s*khóa\s+([xvi]+)\s*\)|khóa\s+([xvi]+)(?!\p{L}))`;

/** Resolutions and conclusions of the Central Committee by the number of the session and the term. */
const COMMITTEE = new RegExp(
  String.raw`(nghị\s+quyết|kết\s+luận)\s+(?:hội\s+nghị\s+)?(?:lần\s+thứ\s+)?(?:trung\s+ương\s+(?:lần\s+thứ\s+)?${SESSION}|${SESSION}\s+(?:của\s+)?(?:ban\s+chấp\s+hành\s+trung\s+ương|bch\s*(?:trung\s+ương|tw))(?:\s+đảng)?)${TERM}`,
  'gu',
);
/** Of a national congress; congresses of a province or commune name their own party organisation. */
const CONGRESS =
  /nghị\s+quyết\s+đại\s+hội\s+(?:(?:đại\s+biểu\s+)?toàn\s+quốc\s+)?(?:lần\s+thứ\s+)?([xvi]{2,5})\s+(?:của\s+)?(?:đảng)(?!\s*(?:bộ|ủy|viên))(?!\p{L})/gu;

/** Finds them in a text of lower case with its tones placed. */
export function partyResolutions(plain: string): PartyResolution[] {
  const found: PartyResolution[] = [];
  // nearly all texts have neither word; from a rare letter on it is sooner looked for
  const hasTerm = plain.includes('óa');
  if (!hasTerm && !plain.includes('ảng')) return found;
  for (const match of hasTerm && plain.includes('khóa') ? plain.matchAll(COMMITTEE) : []) {
    const [words, type = '', one, other, inBrackets, bare] = match;
    const session = one ?? other ?? '';
    const number = /^\d/u.test(session) ? Number(session) : ordinal(session);
    const key = `${type.replace(/\s+/gu, ' ')} trung ương ${String(number)} (khóa ${inBrackets ?? bare ?? ''})`;
    found.push({ start: match.index, end: match.index + words.length, key });
  }
  for (const match of /đại\s+hội/u.test(plain) ? plain.matchAll(CONGRESS) : [])
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      key: `nghị quyết đại hội ${match[1] ?? ''} của đảng`,
    });
  return found;
}

const ordinal = (word: string): number => ORDINALS.indexOf(word as (typeof ORDINALS)[number]) + 1;
