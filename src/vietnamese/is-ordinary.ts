/** Anything but the signs of ordinary Vietnamese text. */
const STRANGE = /[^\t\n -~À-ÏÑ-ïñ-ɏẠ-ỹ–—‘’“”…]/;

/**
 * True for a text of nothing but ordinary Vietnamese letters, figures, punctuation, blanks and ends of lines, as nearly all are: there
 * is nothing in it to normalise.
 */
export function isOrdinary(text: string): boolean {
  return !STRANGE.test(text);
}
