const LETTERS = 'abcdefghijklmnop';

/**
 * Eight letters, a to p, of a text, blanks alike (FNV-1a, 32 bits): enough to see that a paragraph was changed or moved. Letters,
 * because YAML reads some rows of hex digits as numbers.
 */
export function textSeal(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text.normalize('NFC').replace(/\s+/gu, ' ').trim()) {
    hash ^= sign.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return Array.from({ length: 8 }, (_, at) => LETTERS.charAt((hash >>> (28 - 4 * at)) & 15)).join(
    '',
  );
}
