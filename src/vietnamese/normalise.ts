import { isOrdinary } from './is-ordinary.ts';

/** Zero-width and direction signs, soft hyphen: never seen, and they part words for search and comparison. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
/** Blanks of other widths, and line signs that editors do not count as lines. */
const BLANK = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;

/** Any sign that is changed, in one class: nearly all text has none, and one look is cheaper than five passes. */
const CHANGED =
  /[\r\u00A0\u00AD\u00D0\u00F0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2069\u3000\uFEFF]/;

/**
 * Text as it enters the archive: NFC, lines ended by LF, plain blanks, nothing unseen. Lines keep their numbers.
 *
 * The Icelandic eth, which old fonts and keyboards give for `đ`, becomes `đ`. Words, spelling and the placement of
 * tones stay: what was signed stays as signed.
 */
export function normalise(text: string): string {
  if (isOrdinary(text)) return text;
  if (!CHANGED.test(text)) return text.normalize('NFC');
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(BLANK, ' ')
    .replaceAll('\u00D0', 'Đ')
    .replaceAll('\u00F0', 'đ')
    .normalize('NFC');
}
