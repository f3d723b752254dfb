import { fold } from '#vietnamese/fold.ts';

/**
 * A text as patterns are tried on it: small letters without marks, sign for sign as long as the text, so that what is
 * found there can be cut out of the text.
 */
export function plainText(text: string): string {
  return text.replace(/[^\u0020-\u007E]|[A-Z]/gu, (sign) => {
    const plain = fold(sign);
    return plain.length === sign.length ? plain : ' '.repeat(sign.length);
  });
}

/** A stretch of a text, `[start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** The text with stretches blanked, its length kept. */
export function blanked(text: string, spans: readonly Span[]): string {
  let rest = text;
  for (const { start, end } of spans)
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}
