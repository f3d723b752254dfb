import { fold } from '#vietnamese/fold.ts';
import { joined } from './lexicon.ts';
import { remember } from './remember.ts';
import { pagesOfSteps } from './steps.ts';
import type { ReadJson, Register, RegisterEntry } from './register.ts';
import { chunkFile, type SuggestChunk, type SuggestHead } from './suggest-data.ts';
import { fits, keyOf, matchOf, type Typed, type TypedWord } from './suggest-typed.ts';

/** Documents looked at for the few that are suggested; each may cost a file of the register. */
const CANDIDATES = 6;
/** With fewer letters nearly every title would do. */
const FEWEST = 3;
/** Of more words the last ones are looked at. */
const MOST_WORDS = 6;

/** Documents by words and pairs of words of their title or number, in files by first letters. */
export function openDocumentWords({ chunks, register }: SuggestHead, read: ReadJson) {
  const load = remember(
    (chunk: number) => read(chunkFile(register.stamp, chunk)) as Promise<SuggestChunk>,
  );
  const lastUpTo = (key: string): number => chunks.findLastIndex((first) => first <= key);
  /** Pages of all that `key` is without marks or, with `open`, begins; by its spelling. */
  return async (key: string, open: boolean): Promise<{ form: string; pages: number[] }[]> => {
    if (chunks.length === 0) return [];
    const first = Math.max(0, lastUpTo(key));
    const last = open ? Math.max(first, lastUpTo(`${key}\uffff`)) : first;
    const files = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, index) => load(first + index)),
    );
    return files.flatMap((file) =>
      Object.entries(file).flatMap(([form, steps]) => {
        const plain = fold(form);
        return (open ? plain.startsWith(key) : plain === key)
          ? [{ form, pages: pagesOfSteps(steps) }]
          : [];
      }),
    );
  };
}

type DocumentWords = ReturnType<typeof openDocumentWords>;

/** One word, or two that follow each other; of the last the end may be missing. */
interface Part {
  words: readonly TypedWord[];
  open: boolean;
}

const singles = (words: readonly TypedWord[]): Part[] =>
  words.map((word, index) => ({ words: [word], open: index === words.length - 1 }));

const pairs = (words: readonly TypedWord[]): Part[] =>
  words.slice(1).map((word, index) => ({
    words: [words[index] ?? word, word],
    open: index === words.length - 2,
  }));

/** Spellings to look up: as typed, and each word as it may have been meant. */
function spellings(words: readonly TypedWord[]): string[] {
  const [first, second] = words.map(({ fold, others }) => [fold, ...others]);
  return (first ?? []).flatMap((one) => second?.map((two) => `${one} ${two}`) ?? [one]);
}

/** Pages that have all parts; `sign` stands before parts of numbers. */
async function pagesWith(
  parts: readonly Part[],
  look: DocumentWords,
  sign = '',
): Promise<number[]> {
  const found = await Promise.all(
    parts.map(async ({ words, open }) => {
      const lists = await Promise.all(spellings(words).map((key) => look(`${sign}${key}`, open)));
      const right = lists.flat().filter(({ form }) => {
        const forms = sign === '' ? form.split(' ') : [form.slice(sign.length)];
        return words.every((word, index) => {
          const own = forms[index] ?? '';
          const last = open && index === words.length - 1;
          // numbers are kept without marks
          return sign !== '' || fits(word, own, fold(own), last);
        });
      });
      return new Set(right.flatMap(({ pages }) => pages));
    }),
  );
  const [first, ...rest] = found;
  // pages are numbered newest first
  return [...(first ?? [])]
    .filter((page) => rest.every((other) => other.has(page)))
    .sort((a, b) => a - b);
}

/** Documents whose number or title has what was typed: numbers first, then marks as typed, words in order, newest. */
export async function documentsFor(
  { text, words }: Typed,
  look: DocumentWords,
  register: Register,
): Promise<RegisterEntry[]> {
  const digits = /\d/.test(text);
  const letters = joined(text).length;
  if (letters < (digits ? 2 : FEWEST)) return [];
  const numbered = digits || text.includes('/');
  const last = words.slice(-MOST_WORDS);
  const [byNumber, inOrder] = await Promise.all([
    numbered ? pagesWith(singles(last), look, '#') : [],
    pagesWith(last.length > 1 ? pairs(last) : singles(last), look),
  ]);
  const enough = byNumber.length + inOrder.length > 0;
  const anyOrder = enough ? [] : await pagesWith(singles(last), look);
  const candidates = new Set([...byNumber, ...inOrder, ...anyOrder]);
  const few = [...candidates].slice(0, CANDIDATES);
  const entries = await register.entries(few);
  const typed = joined(text);
  const worth = ({ number, title }: RegisterEntry): number => {
    if (digits && joined(number).startsWith(typed)) return 4;
    if (digits && joined(number).includes(typed)) return 3;
    const match = matchOf(last, keyOf(title));
    return match === null ? 0 : match.exact ? 2 : 1;
  };
  return entries
    .map((entry, index) => ({ entry, index, worth: worth(entry) }))
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
    .map(({ entry }) => entry);
}
