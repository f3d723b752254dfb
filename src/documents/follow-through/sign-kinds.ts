/** What a sign is to the words of a passage, as bits; 0 for `%`, `-` and the like, which part syllables and nothing more. */
export const SIGN = {
  /** Part of a syllable: a letter, or a mark upon one. */
  letter: 1,
  capital: 2,
  figure: 4,
  blank: 8,
  /** Ends whatever stands without a blank: a blank, comma, full stop, semicolon, colon, curly quotation mark, parenthesis. */
  end: 16,
  /** What follows begins a sentence. */
  opens: 32,
} as const;

const RULES: readonly (readonly [bits: number, rule: RegExp])[] = [
  [SIGN.letter, /^[\p{L}\p{M}]/u],
  [SIGN.capital, /^\p{Lu}/u],
  [SIGN.figure, /^\p{N}/u],
  [SIGN.blank, /^\s/u],
  [SIGN.end, /^[\s,;:.“”()]/u],
  [SIGN.opens, /^[.!?:“]/u],
];

const bitsOf = (sign: string): number =>
  RULES.reduce((bits, [own, rule]) => (rule.test(sign) ? bits | own : bits), 0);

/** Signs up to here are looked up: Latin letters with their marks, punctuation, arrows. */
const TABLE = 0x2200;
let table: Uint8Array | undefined;

/** The kinds of the code units of a text, asked by place: no rule is asked for each of ten million signs. */
export function signKinds(text: string): (at: number) => number {
  const known = (table ??= Uint8Array.from({ length: TABLE }, (_, code) =>
    bitsOf(String.fromCharCode(code)),
  ));
  return (at) => {
    const code = text.charCodeAt(at);
    return code < TABLE ? (known[code] ?? 0) : beyond(text, at);
  };
}

/** Both halves of a sign of two code units are of its kind. */
function beyond(text: string, at: number): number {
  const low =
    /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
  return bitsOf(String.fromCodePoint(text.codePointAt(low ? at - 1 : at) ?? 0));
}
