/** What a sign is to words; a joiner between two letters belongs to their word: `168/2018`, `1.250`. */
const BLANK = 0;
const SIGN = 1;
const JOINER = 2;
const MARK = 3;
const LETTER = 4;

/** What stands for withheld words in plain text (markdown/plain-text.ts); it is one word. */
const WITHHELD = '[lược]';

/**
 * Tells each word of a text (NFC) with its place, and whether it has letters or digits: syllables, numbers and dates whole,
 * withheld places, any other sign by itself. One pass over the signs: a build asks it of millions of words.
 */
export function eachWord(
  text: string,
  tell: (from: number, to: number, spoken: boolean) => void,
): void {
  const kinds = kindTable();
  for (let at = 0; at < text.length;) {
    const from = at;
    let kind = kindAt(text, at, kinds);
    if (kind === BLANK) at += 1;
    else if (kind < MARK) {
      const withheld = text.startsWith(WITHHELD, at);
      at += withheld ? WITHHELD.length : widthAt(text, at);
      tell(from, at, withheld);
    } else {
      let spoken = false;
      while (kind >= MARK) {
        if (kind === LETTER) spoken = true;
        at += widthAt(text, at);
        kind = kindAt(text, at, kinds);
        // what follows a joiner decides
        if (kind === JOINER && kindAt(text, at + 1, kinds) >= MARK) kind = MARK;
      }
      tell(from, at, spoken);
    }
  }
}

/** Units of the sign at a place: two beyond the first plane. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function kindAt(text: string, at: number, kinds: Uint8Array): number {
  const code = text.charCodeAt(at);
  return code < TABLE ? (kinds[code] ?? SIGN) : kindOf(text.codePointAt(at));
}

function kindOf(code: number | undefined): number {
  if (code === undefined) return BLANK;
  const sign = String.fromCodePoint(code);
  if (/[\p{L}\p{N}]/u.test(sign)) return LETTER;
  if (/\p{M}/u.test(sign)) return MARK;
  if (/\s/u.test(sign)) return BLANK;
  return /[.,/–-]/u.test(sign) ? JOINER : SIGN;
}

/** Signs up to here are looked up: Latin letters with their marks, and the usual signs. */
const TABLE = 0x2100;
let known: Uint8Array | undefined;

function kindTable(): Uint8Array {
  known ??= Uint8Array.from({ length: TABLE }, (_, code) => kindOf(code));
  return known;
}
