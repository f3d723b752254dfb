/** Eight hex digits of a text, blanks alike (FNV-1a, 32 bits): enough to see that a paragraph was changed or moved. */
export function textSeal(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text.normalize('NFC').replace(/\s+/gu, ' ').trim()) {
    hash ^= sign.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
