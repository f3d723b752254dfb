/** Share of the signs of a UTF-16 text, at least, that are below U+0100: blanks and letters without marks. */
const PLAIN_SHARE = 0.2;

/** A text and what its bytes were: Unicode, or one byte a sign, to be decoded by what its letters look like. */
export interface DecodedText {
  text: string;
  unicode: boolean;
}

/** Byte order of UTF-16 without a mark, by where its zero bytes stand; `null` where it is none. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, 4096) & ~1;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const share = length / 2;
  if (odd > share * PLAIN_SHARE && even === 0) return 'utf-16le';
  if (even > share * PLAIN_SHARE && odd === 0) return 'utf-16be';
  return null;
}

function utf8(bytes: Uint8Array, cut: boolean): string | null {
  try {
    // in a stream, a sign that the end cuts in two is no fault
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return null;
  }
}

/**
 * Text of bytes: UTF-8, UTF-16 with or without a mark, else each byte as its sign in Windows-1252. Never throws.
 * With `cut` the bytes are the head of a file and may end within a sign.
 */
export function decodeText(bytes: Uint8Array, cut = false): DecodedText {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : utf16WithoutMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), unicode: true };
  const text = utf8(bytes, cut);
  if (text !== null) return { text, unicode: true };
  // what the tables of the old encodings start from; the five bytes it has no sign for keep their number
  return { text: new TextDecoder('windows-1252').decode(bytes), unicode: false };
}
