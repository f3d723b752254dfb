import type { Run } from './highlight.ts';

/** Found words that a link lights up, at most: each costs some hundred signs of the address. */
const MOST = 2;
/** Words before and after that tell a place from others with the same words, at most. */
const CONTEXT = 9;

/** Percent-encodes a text for a directive, in which hyphens, commas and ampersands part its terms. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** The found words with as little round them as makes them occur once in the whole text; `null` where nothing does. */
function term(runs: readonly Run[], at: number, whole: string): string | null {
  const text = runs[at]?.text ?? '';
  const textOf = (part: readonly Run[]): string => part.map((run) => run.text).join('');
  const [before, after] = [textOf(runs.slice(0, at)), textOf(runs.slice(at + 1))];
  for (let context = 2; context <= CONTEXT; context++) {
    const prefix = wordsOf(before).slice(-context).join(' ');
    const suffix = wordsOf(after).slice(0, context).join(' ');
    // as the text has it: signs that touch the found words stand without a blank
    const left = prefix === '' || /\S$/u.test(before) ? prefix : `${prefix} `;
    const right = suffix === '' || /^\S/u.test(after) ? suffix : ` ${suffix}`;
    const sought = `${left}${text}${right}`.toLowerCase();
    if (whole.indexOf(sought) !== whole.lastIndexOf(sought)) continue;
    return [
      prefix === '' ? '' : `${encode(prefix)}-,`,
      encode(text),
      suffix === '' ? '' : `,-${encode(suffix)}`,
    ].join('');
  }
  return null;
}

/**
 * The directive that has a browser light up the found words of a passage where its link leads (URL fragment text
 * directives): `:~:text=…`, to stand behind the anchor; `''` where nothing is marked, or nothing can be told from
 * another place in the `whole` text. Browsers that find nothing stay at the anchor; those that know no directives must
 * not be given one, since they would look for an anchor of that name.
 */
export function textFragment(runs: readonly Run[], whole: string): string {
  const text = whole.toLowerCase();
  const terms = runs
    .map((run, at) => ({ ...run, at, words: wordsOf(run.text).length }))
    .filter(({ marked }) => marked)
    // the most telling ones, in the order of the text
    .sort((a, b) => b.words - a.words || a.at - b.at)
    .slice(0, MOST)
    .sort((a, b) => a.at - b.at)
    .map(({ at }) => term(runs, at, text))
    .filter((one) => one !== null);
  return terms.length === 0 ? '' : `:~:${terms.map((one) => `text=${one}`).join('&')}`;
}
