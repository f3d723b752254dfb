import { fold } from '../../vietnamese/fold.ts';
import { isSyllable } from '../../vietnamese/is-syllable.ts';
import { isToneMisplaced } from '../../vietnamese/is-tone-misplaced.ts';
import type { LintRule } from '../rule.ts';
import { ownProse } from '../own-prose.ts';
import { wordsIn, type Word } from '../words.ts';

/** Units, words of other languages that such documents use as they are, and family names of the highlands. */
const KEPT = new Set(
  (
    'km ha kg mm cm dm kw kwh mw gb mb vnđ usd tp tx online offline internet web website wifi email video clip facebook zalo ' +
    'youtube tiktok fanpage blog app smartphone livestream logo poster slogan pano robot radar laser camera flycam fax gas ' +
    'covid marathon container logistics karate taekwondo test pdf word excel khmer raglai mnông hmông hrê brâu bru xtiêng ' +
    'stiêng churu kơ ôtô oxy taxi euro đôla hecta rocket heroin cabin pơmu lênin bêtông canô nilon micro ' +
    'tuabin golf fan top campuchia malaysia singapore indonesia philippines script tab shift enter esc delete biogas café ' +
    'niê mlô byă kpă êban kbuôr'
  ).split(' '),
);

/** Signs that join a word to what is no word: numbers, addresses, parts of symbols, apostrophes of names. */
const JOINED = /[\d/&@_.'’\-\u2010-\u2012]/u;

/** No abbreviation has one. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** A letter that other languages written in Latin letters do not share. */
const MARKED = /[^A-Za-zÀ-ÖØ-öø-ÿ]/u;
const MOST_JUDGED = 50_000;

/** What stands before a word that does not begin a sentence. */
const INSIDE = /[\p{L}\d,;:“(]$/u;

/** Words that no Vietnamese syllable can be: slips of the hand, words that ran together, tones on the wrong letter. */
export const illFormedSyllable: LintRule = {
  key: 'ill-formed-syllable',
  severity: 'warning',
  message: 'Chữ không thành âm tiết tiếng Việt',
  remedy:
    'Đối chiếu bản gốc: gõ nhầm thì sửa; bản ký ghi như vậy thì bao bằng <Sic correct="…">…</Sic>.',
  accepts: [
    { body: 'Phấn đấu sau giao quân không có bù đỗi.' },
    { body: 'Xã Đạ Chais, huyện Lạc Dương; tỉnh Đắk Lắk; đồng bào Khmer, M’Nông.' },
    { body: 'Số 02/CT-UBND, 1,5 ha, 12 km, LLVT, TTg, XVIII, KVPT; tuyên truyền online.' },
    { body: 'Ngoằn ngoèo, khúc khuỷu, quốc gia, giếng, huých, xoong.' },
    { body: 'Các tầng lớp nhân dân <Sic correct="trong xây">trongxaay</Sic> dựng.' },
    { body: 'Đầu trang của cổng có dòng “Skip to main content”.' },
    { data: { editorNotes: ['Bản gốc ghi “trongxaay”, bản này giữ.'] } },
    { data: { needsReview: ['planTypes', 'eventDate'] } },
  ],
  refuses: [
    { body: 'Các tầng lớp nhân dân trongxaay dựng nền quốc phòng.' },
    { body: 'Nghiã vụ của công dân; TÒAN DÂN.' },
    { body: 'Nghị quyếtt của Đảng ủy.' },
    { data: { title: 'Về việc tuyểnn quân năm 2025' } },
  ],
  find: (document) =>
    ownProse(document).flatMap(({ text, at }) => {
      const words = wordsIn(text);
      const faulty = words.map(({ text: word }) => isFaulty(word));
      /** True of words of another language: they come in runs, without a mark. */
      const isForeign = (index: number): boolean => {
        const word = words[index];
        return word !== undefined && faulty[index] === true && !MARKED.test(word.text);
      };
      return words
        .filter(
          (word, index) =>
            faulty[index] &&
            !(isForeign(index) && (isForeign(index - 1) || isForeign(index + 1))) &&
            !isExcepted(word, text, document.known.placeWords),
        )
        .map((word) => ({ ...at(word.start), words: word.text }));
    }),
};

const judged = new Map<string, boolean>();

/** The same few thousand syllables make up all texts, so each is judged once. */
function isFaulty(word: string): boolean {
  let faulty = judged.get(word);
  if (faulty === undefined) {
    faulty = !isSyllable(word) || isToneMisplaced(word);
    if (judged.size < MOST_JUDGED) judged.set(word, faulty);
  }
  return faulty;
}

function isExcepted({ text: word, start, end }: Word, text: string, places: ReadonlySet<string>) {
  if (word.length === 1 || !/^\p{Script=Latin}/u.test(word)) return true;
  const lower = word.toLowerCase();
  if (KEPT.has(lower) || places.has(lower)) return true;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  // nd, nq, px
  if (word.length === 2 && !/[aeiouy]/u.test(fold(lower))) return true;
  // LLVT, TTg, KGVX; a whole heading in capitals is made of syllables
  if (capitals >= 2 && word.length <= 8 && !TONE.test(word.normalize('NFD'))) return true;
  if (text.startsWith('://', end)) return true;
  if (isJoined(text, start - 1, start - 2) || isJoined(text, end, end + 1)) return true;
  // a name of another language inside a sentence: Putin, Campuchia
  return /^\p{Lu}[a-z]+$/u.test(word) && INSIDE.test(text.slice(0, start).trimEnd());
}

/** True where the sign beside a word joins it to something that follows at once. */
function isJoined(text: string, beside: number, beyond: number): boolean {
  const sign = text.charAt(beside);
  if (!JOINED.test(sign)) return false;
  return /\d/u.test(sign) || /[\p{L}\d]/u.test(text.charAt(beyond));
}
