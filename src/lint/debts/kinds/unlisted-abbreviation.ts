import { abbreviationIndex, abbreviationKey } from '../../../vietnamese/abbreviation-index.ts';
import { isSyllable } from '../../../vietnamese/is-syllable.ts';
import { numberSpans } from '../../../vietnamese/number-spans.ts';
import { debtAt } from '../debt-at.ts';
import type { DebtDocument } from '../debt-archive.ts';
import type { DebtKind } from '../debt.ts';
import { placeOfWords } from '../place-of-words.ts';

/** Capitals in a row; which of them stand alone is asked only of those that nobody knows. */
const CAPITALS = /\p{Lu}{2,}/gu;
const LONGEST = 7;
/** What joins capitals to a longer token, whose parts are looked up elsewhere. */
const JOINED = /[\p{L}\p{M}\p{N}/&_\-–]/u;
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
    const known = new Map<string, boolean>();
    const isKnown = (word: string): boolean => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const listed = byForm.has(abbreviationKey(word)) || parts.has(word);
      const now = listed || ROMAN.test(word) || isSyllable(word);
      known.set(word, now);
      return now;
    };
    const used = new Map<string, DebtDocument[]>();
    for (const document of documents) {
      if (document.state !== 'public') continue;
      for (const abbr of capitalsIn(document.source(), isKnown)) {
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
function capitalsIn(source: string, isKnown: (word: string) => boolean): Set<string> {
  const from = /^---\n.*?\n---(?:\n|$)/su.exec(source)?.[0].length ?? 0;
  const found = new Set<string>();
  for (const { 0: word, index } of source.slice(from).matchAll(CAPITALS)) {
    if (word.length > LONGEST || found.has(word) || isKnown(word)) continue;
    if (standsAlone(lineAt(source, from + index), word)) found.add(word);
  }
  return found;
}

function lineAt(source: string, at: number): string {
  const end = source.indexOf('\n', at);
  return source.slice(source.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end);
}

/** True where a line of prose has the word as a token of its own. */
function standsAlone(line: string, word: string): boolean {
  const text = line.replace(MARKS, ' ');
  if (!/\p{Ll}/u.test(text)) return false;
  const numbers = numberSpans(text);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const alone =
      !JOINED.test(before) && before !== '.' && !JOINED.test(text.charAt(at + word.length));
    if (alone && !numbers.some(([start, end]) => at >= start && at < end)) return true;
  }
  return false;
}
