const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A link as `writeBody` sets it; brackets in its words are escaped. */
const LINK = /(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)/gu;
/** Marks of MDX as `writeBody` sets them; an escaped sign is the sign. */
const MARK = /\\([!-/:-@[-`{-~\n])|&#(\d+);|<\/?(?:sup|sub)>|<Figure [^>]*>|\[\^\d+\]:?|\*+|~~/gu;

/** The words of a text, NFC and in lower case: conservation does not hang on capitals. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** The words of a body as a reader will see them. */
export function wordsOfMdx(body: string): string[] {
  return wordsOf(
    body
      .replace(LINK, '$1')
      .replace(MARK, (mark: string, sign: string | undefined, code: string | undefined) => {
        if (code !== undefined) return String.fromCodePoint(Number(code));
        if (sign !== undefined) return sign;
        return mark.startsWith('<Figure') ? ' ' : '';
      }),
  );
}
