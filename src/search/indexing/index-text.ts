import { normalise } from '#vietnamese/normalise.ts';
import { placeTones } from '#vietnamese/place-tones.ts';

/** Text as the index keeps it: NFC, house placement of tones, blanks single; a query is treated alike. */
export function indexText(text: string): string {
  return placeTones(normalise(text)).replace(/\s+/gu, ' ').trim();
}

/** Signs that part words for readers but not for Pagefind, which looks at ASCII signs only. */
const SIGNS = /[^\p{L}\p{M}\p{N}\s]/u;
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Words that Pagefind would not find by their parts: those joined by other than ASCII signs (`2019–2026`), and
 * numbers with parts of one digit (`7-HD/BCH`). Each as its parts, once, for the hidden field `x`.
 */
export function hiddenParts(text: string): string[] {
  const parts = new Set<string>();
  for (const token of text.split(/\s+/)) {
    const inner = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
    if (!SIGNS.test(inner)) continue;
    const words = inner.match(LETTERS) ?? [];
    const ascii = /^[\p{L}\p{M}\p{N}!-~]+$/u.test(inner);
    if (words.length > 1 && (!ascii || words.some((word) => word.length === 1))) {
      parts.add(words.join(' '));
    }
  }
  return [...parts];
}
