import { SIGN, signKinds } from './sign-kinds.ts';

/** Syllables with nothing but blanks between them, as written. */
export interface SyllableRun {
  syllables: string[];
  /** It stands at the beginning of a sentence, where a capital names nothing. */
  opening: boolean;
}

/** What stands for withheld words (markdown/plain-text.ts). */
const WITHHELD = /\[lược\]|[^\s,;:.“”()]*\p{N}[^\s,;:.“”()]*/gu;

/**
 * The syllables of a text, parted at every mark. What has a figure in it, a number of a document too, is as a mark, and so are
 * withheld words. In one pass over the signs: a build asks it of ten thousand passages.
 */
export function syllableRuns(text: string): SyllableRun[] {
  const plain = text.includes('[lược]') ? text.replace(WITHHELD, ',') : text;
  const kind = signKinds(plain);
  const runs: SyllableRun[] = [];
  let run: SyllableRun = { syllables: [], opening: true };
  let after = 0; // where the last syllable ends
  let marked = false;
  let opens = false;
  const add = (from: number, to: number): void => {
    const syllable = plain.slice(from, to);
    if (marked && !isOneWord(run.syllables.at(-1), plain.slice(after, from), syllable)) {
      if (run.syllables.length > 0) runs.push(run);
      run = { syllables: [], opening: opens };
    }
    run.syllables.push(syllable);
    after = to;
    marked = opens = false;
  };
  const mark = (bits: number): void => {
    if (!marked) opens = false;
    marked = true;
    if (bits & SIGN.opens) opens = true;
  };
  for (let at = 0; at < plain.length; at += 1) {
    const from = at;
    let all = SIGN.letter as number;
    let some = 0;
    let bits = 0;
    for (; at < plain.length; at += 1) {
      bits = kind(at);
      if (bits & SIGN.end) break;
      all &= bits;
      some |= bits;
    }
    if (some & SIGN.figure) mark(0);
    else if (all && at > from) add(from, at);
    else if (at > from) addParts(from, at);
    if (at < plain.length && !(bits & SIGN.blank)) mark(bits);
  }
  if (run.syllables.length > 0) runs.push(run);
  return runs;

  /** Syllables with marks between them: `kinh tế-xã hội`. */
  function addParts(start: number, end: number): void {
    let from = start;
    for (let at = start; at <= end; at += 1) {
      const bits = at < end ? kind(at) : 0;
      if (bits & SIGN.letter) continue;
      if (at > from) add(from, at);
      if (at < end) mark(bits);
      from = at + 1;
    }
  }
}

/** `phòng, chống` and `phòng, tránh`: one word with a comma in it, as these papers write it. */
function isOneWord(before: string | undefined, between: string, after: string): boolean {
  return (
    between === ', ' &&
    before?.toLowerCase() === 'phòng' &&
    ['chống', 'tránh'].includes(after.toLowerCase())
  );
}
