import { abbreviationIndex, abbreviationKey } from '../../../vietnamese/abbreviation-index.ts';
import { isSyllable } from '../../../vietnamese/is-syllable.ts';
import { numberSpans } from '../../../vietnamese/number-spans.ts';
import { debtAt } from '../debt-at.ts';
import type { DebtDocument } from '../debt-archive.ts';
import type { DebtKind } from '../debt.ts';
import { placeOfWords } from '../place-of-words.ts';

/** Two to seven capitals that stand alone; joined ones are looked up part by part elsewhere. */
const CAPITALS = /(?<![\p{L}\p{M}\p{N}/&_.\-–])\p{Lu}{2,7}(?![\p{L}\p{M}\p{N}/&_\-–])/gu;
const ROMAN = /^[IVXLC]+$/u;
/** Links, pictures, tags: their words are addresses and keys. */
const MARKS = /\]\([^)]*\)|<[^>]*>|https?:\S+/gu;

/** Abbreviations of public documents that the list does not know: the site can neither write them out nor find their words. */
export const unlistedAbbreviation: DebtKind = {
  key: 'unlisted-abbreviation',
  title: 'Chữ tắt chưa có trong danh mục',
  remedy: 'Thêm vào content/reference/abbreviations.yaml nghĩa của nó, kèm confidence.',
  find: ({ documents, reference }) => {
    const { byForm } = abbreviationIndex(reference.abbreviations.values());
    const parts = new Set([...byForm.keys()].flatMap((form) => form.split(/[^\p{L}]+/u)));
    const used = new Map<string, DebtDocument[]>();
    for (const document of documents) {
      if (document.state !== 'public') continue;
      for (const abbr of capitalsIn(document.source())) {
        if (byForm.has(abbreviationKey(abbr)) || parts.has(abbr)) continue;
        const list = used.get(abbr);
        if (list) list.push(document);
        else used.set(abbr, [document]);
      }
    }
    return [...used]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .flatMap(([abbr, [first, ...more]]) => {
        if (!first) return [];
        const count = more.length === 0 ? '' : `, ở ${more.length + 1} văn bản`;
        return [
          {
            ...debtAt(first, [], 'note', `“${abbr}” chưa có trong danh mục chữ tắt${count}.`),
            ...(placeOfWords(first.source(), [abbr]) ?? {}),
          },
        ];
      });
  },
};

/** Each once. Lines all in capitals are headings and say nothing of abbreviations. */
function capitalsIn(source: string): Set<string> {
  const body = source.replace(/^---\n.*?\n---(?:\n|$)/su, '');
  const found = new Set<string>();
  for (const line of body.split('\n')) {
    const text = line.replace(MARKS, ' ');
    if (!/\p{Ll}/u.test(text)) continue;
    const numbers = numberSpans(text);
    for (const { 0: word, index } of text.matchAll(CAPITALS)) {
      if (ROMAN.test(word) || isSyllable(word)) continue;
      if (!numbers.some(([from, to]) => index >= from && index < to)) found.add(word);
    }
  }
  return found;
}
