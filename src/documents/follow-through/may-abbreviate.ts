import {
  formStart,
  type AbbreviationForms,
  type AbbreviationIndex,
} from '#vietnamese/abbreviation-index.ts';
import { SIGN, signKinds } from './sign-kinds.ts';

/** What joins the parts of one token, as in `abbreviation-index.ts`; and what may follow a capital in an abbreviation. */
const codes = (signs: string): ReadonlySet<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const JOINTS = codes('/&-\u2010\u2011\u2012\u2013\u2014\u2015\u2212');
const CAPITAL_JOINTS = codes('/&-');

/**
 * Tells texts in which no abbreviation is to be written out: those without a capital before another or before `&`, `/`, `-`, and
 * those of which no token begins like one. A number of a document begins with a figure, so most texts are done here.
 */
export function mayAbbreviate({
  starts,
}: AbbreviationIndex<AbbreviationForms>): (text: string) => boolean {
  const first = codes([...starts].map((start) => start.charAt(0)).join(''));
  return (text) => {
    const kind = signKinds(text);
    let begins = false;
    let capitals = false;
    let bits = 0;
    let word = false; // the sign before is of a word
    let joined = false; // it joins the next to the word before it
    for (let at = 0; at < text.length; at += 1) {
      const before = bits;
      bits = kind(at);
      const code = text.charCodeAt(at);
      if (before & SIGN.capital && (bits & SIGN.capital || CAPITAL_JOINTS.has(code)))
        capitals = true;
      const inWord = (bits & (SIGN.letter | SIGN.figure)) > 0;
      if (inWord && !word && !joined && !begins && first.has(code))
        begins = starts.has(formStart(text.slice(at, at + 2)));
      if (begins && capitals) return true;
      joined = word && bits === 0 && JOINTS.has(code);
      word = inWord;
    }
    return false;
  };
}
