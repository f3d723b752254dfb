import { sentences } from '../../vietnamese/sentences.ts';
import { ownProse } from '../own-prose.ts';
import type { LintRule } from '../rule.ts';
import { wordsIn } from '../words.ts';

/** So many words in a row are not met twice by chance. */
const LONG = 10;

/** So many words that stand twice at once, with nothing between them, are said twice by nobody; two are another rule's. */
const DOUBLED = { least: 4, most: 40 };

/**
 * What is pasted begins where a clause begins. Long names, such as laws have by the hundred, come again in the middle of a
 * clause, and rightly.
 */
const CLAUSE_START = /(?:^|[,;:.…–“(])\s*$/u;

/** Dotted lines of forms: they end no sentence, and splitting at them takes the square of their length. */
const LEADER = /[.!?…]{5,}/gu;
const blank = (signs: string): string => ' '.repeat(signs.length);

const CLAUSE =
  'trình độ, khả năng, chất lượng tổng hợp, sức mạnh sẵn sàng chiến đấu của lực lượng vũ trang';

/**
 * A clause that stands twice in one sentence or in two that follow each other, or some words that stand twice at once: pasted
 * twice.
 */
export const repeatedClause: LintRule = {
  key: 'repeated-clause',
  severity: 'warning',
  message: 'Một đoạn bị lặp trong câu hoặc câu kế bên',
  remedy:
    'Đối chiếu bản gốc: dán thừa thì bỏ; bản ký ghi như vậy thì nêu ở Ghi chú của biên tập (editorNotes).',
  accepts: [
    { body: `Nâng cao ${CLAUSE}. Câu khác hẳn. Nhìn lại, ${CLAUSE} đều khá.` },
    { body: 'Ban Chỉ huy quân sự huyện hướng dẫn Ban Chỉ huy quân sự các xã, thị trấn.' },
    {
      body: 'Ủy ban nhân dân cấp tỉnh nơi có cửa khẩu cảng chỉ đạo Ủy ban nhân dân cấp tỉnh nơi có cửa khẩu cảng khác.',
    },
    { body: `Nâng cao ${CLAUSE}.\n\nĐoạn sau: ${CLAUSE} đều khá.` },
    { body: 'Chi cục trưởng Chi cục Thuế, Chi cục trưởng Chi cục Thuế khu vực dự họp.' },
    { body: 'Trong thời hạn 10 ngày kể từ ngày nhận; Bộ Chỉ huy Bộ Chỉ huy.' },
  ],
  refuses: [
    { body: `Nâng cao ${CLAUSE} ngày càng cao, ${CLAUSE} ngày càng được nâng cao.` },
    { body: `Nâng cao ${CLAUSE}. Nâng cao ${CLAUSE} hơn nữa.` },
    { body: 'Các xã tổ chức thực hiện nghiêm tổ chức thực hiện\nnghiêm các nhiệm vụ.' },
  ],
  find: (document) =>
    ownProse(document).flatMap(({ text, at }) => {
      const start = repeatIn(text) ?? doubledIn(text);
      return start === null ? [] : [at(start)];
    }),
};

/** Where the first repeat of a text begins, or `null`. */
function repeatIn(text: string): number | null {
  let before = new Map<string, number>();
  let seen = 0;
  for (const sentence of sentences(text.replace(LEADER, blank))) {
    const words = wordsIn(sentence.text);
    const own = new Map<string, number>();
    for (let at = 0; at + LONG <= words.length; at += 1) {
      const run = words.slice(at, at + LONG);
      const start = run[0]?.start ?? 0;
      if (!CLAUSE_START.test(sentence.text.slice(Math.max(0, start - 3), start))) continue;
      const key = run
        .map((word) => word.text)
        .join(' ')
        .toLowerCase();
      const earlier = own.get(key) ?? before.get(key);
      if (earlier !== undefined && seen + at - earlier >= LONG) return sentence.start + start;
      own.set(key, seen + at);
    }
    seen += words.length;
    before = own;
  }
  return null;
}

/** Where the second copy of words begins that stand twice at once, or `null`. */
function doubledIn(text: string): number | null {
  const words = wordsIn(text);
  const lower = words.map((word) => word.text.toLowerCase());
  const copy = (at: number, length: number): string =>
    text
      .slice(words[at]?.start, words[at + length - 1]?.end)
      .replace(/\s+/gu, ' ')
      .toLowerCase();
  for (let at = 0; at + 2 * DOUBLED.least <= words.length; at += 1)
    for (let length = DOUBLED.least; length <= DOUBLED.most; length += 1) {
      const next = at + length;
      if (next + length > words.length) break;
      if (lower[at] !== lower[next]) continue;
      let same = 1;
      while (same < length && lower[at + same] === lower[next + same]) same += 1;
      // numbers and signs, in the words or between the copies, make a list of it
      if (same === length && /^[\p{L}\p{M} ]+$/u.test(copy(at, 2 * length)))
        return words[next]?.start ?? null;
    }
  return null;
}
