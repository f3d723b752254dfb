import type { Inline } from '../inline.ts';
import type { Act } from './cited-acts.ts';

/** What a page says of a cited act in its several places; `null` where no standing is asked of it. */
export interface ActWords {
  /** Beside the section that cites it, headed by its number. */
  note: Inline[] | null;
  /** Below its name in “Dẫn đến”. */
  below: Inline[] | null;
  /** On paper, where a link is its words. */
  printed: [name: string, words: string];
}

type Said = Pick<Act, 'name' | 'short' | 'sign' | 'tone' | 'word' | 'more'>;

/** By `more`, which every act has for itself: thousands of documents share what is said of a law. */
const made = new WeakMap<readonly Inline[], ActWords>();

/** The words of an act. Made once for it and not to be changed, since the views of all documents that cite it hold them. */
export function actWords(act: Said): ActWords {
  const known = made.get(act.more) ?? wordsOf(act);
  made.set(act.more, known);
  return known;
}

function wordsOf({ name, short, sign, tone, word, more }: Said): ActWords {
  return {
    note:
      sign === null ? null : [{ text: short, strong: true }, { text: word, sign, tone }, ...more],
    below: sign === null ? null : [{ text: upperFirst(word), sign, tone }, ...more],
    // apart, for many say the same of different acts
    printed: [name, `: ${word}${more.map(plain).join('')}`],
  };
}

const plain = (part: Inline): string => (typeof part === 'string' ? part : part.text);

const upperFirst = (words: string): string =>
  words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
