import { SIGN, signKinds } from './sign-kinds.ts';

const LETTERS = 'abcdefghijklmnop';
const BLANK = 32;

/**
 * Eight letters, a to p, of a text, blanks alike (FNV-1a, 32 bits): enough to see that a paragraph was changed or moved. Letters,
 * because YAML reads some rows of hex digits as numbers.
 */
export function textSeal(text: string): string {
  const plain = text.normalize('NFC');
  const kind = signKinds(plain);
  let hash = 0x811c9dc5;
  const take = (code: number): void => {
    hash = Math.imul(hash ^ code, 0x01000193);
  };
  let isBegun = false;
  let isApart = false;
  for (let at = 0; at < plain.length; at += 1) {
    if (kind(at) & SIGN.blank) {
      isApart = isBegun;
      continue;
    }
    if (isApart) take(BLANK);
    isApart = false;
    isBegun = true;
    const code = plain.codePointAt(at) ?? 0;
    take(code);
    if (code > 0xffff) at += 1;
  }
  return Array.from({ length: 8 }, (_, at) => LETTERS.charAt((hash >>> (28 - 4 * at)) & 15)).join(
    '',
  );
}
