import { placeTones } from '../../vietnamese/place-tones.ts';
import { ownProse } from '../own-prose.ts';
import type { LintFinding, LintRule } from '../rule.ts';
import { wordsIn } from '../words.ts';

/** An open `oa`, `oe`, `uy` with its tone on the first vowel, in NFD. */
const FIRST =
  /(?:o[\u0300\u0301\u0303\u0309\u0323][ae]|(?<!q)u[\u0300\u0301\u0303\u0309\u0323]y)$/iu;

/** Most words have no such end, and a look is cheaper than taking them apart. */
const OPEN = /(?:[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ])$/iu;

/** *hòa* and *hoà* in one document: both are right, but a document is written in one of them. */
export const mixedTonePlacement: LintRule = {
  key: 'mixed-tone-placement',
  severity: 'warning',
  message: 'Văn bản đặt dấu thanh hai kiểu (hòa và hoà, ủy và uỷ)',
  remedy: 'Bản thuật lại thì dùng một kiểu (hòa, ủy); nguyên văn thì giữ như bản ký.',
  accepts: [
    { body: 'Ủy ban nhân dân huyện, Huyện ủy; hòa bình, khỏe, thủy lợi, quý, quỹ.' },
    { body: 'Uỷ ban nhân dân huyện; hoà bình; khoẻ mạnh.', data: { issuerName: undefined } },
    { body: 'Thủ trưởng Ủy ban là đồng chí Trần Văn Hoà.' },
  ],
  refuses: [
    { body: 'Ủy ban nhân dân huyện giữ gìn hoà bình.' },
    { body: 'Huyện ủy họp. Các Huyện uỷ viên dự.' },
  ],
  find: (document) => {
    const first: LintFinding[] = [];
    const second: LintFinding[] = [];
    for (const { text, at } of ownProse(document)) {
      let name = false; // the word before began with a capital
      for (const { text: word, start, end } of wordsIn(text)) {
        const capital = /^\p{Lu}/u.test(word);
        // a name keeps the spelling of who bears it
        if (!(capital && name) && OPEN.test(word)) {
          const kind =
            placeTones(word) !== word ? second : FIRST.test(word.normalize('NFD')) ? first : null;
          kind?.push({ ...at(start), words: word });
        }
        name = capital && text.charAt(end) === ' ';
      }
    }
    const rarer = second.length <= first.length ? second : first;
    return first.length > 0 && second.length > 0 ? rarer.slice(0, 1) : [];
  },
};
