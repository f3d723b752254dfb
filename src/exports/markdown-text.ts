/** Signs that mean something anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<>~|]|&(?=#?\w+;)/gu;
/** What means something at the head of a line only. */
const AT_HEAD = /^(\s*)([#+=-]|\d{1,9}[.)](?=\s|$))/u;

/** What most words have none of: a test is cheaper than a new string. */
const SPECIAL = /[\\`*_[\]<>~|&]/u;
const BLANKS = /[^\S ]| {2}/u;

/** Words as Markdown, so that they are read back as they are; blanks single, no line of their own. */
export function markdownText(text: string): string {
  const plain = BLANKS.test(text) ? text.replace(/\s+/gu, ' ') : text;
  return SPECIAL.test(plain) ? plain.replace(ANYWHERE, '\\$&') : plain;
}

/** A line whose words are Markdown already, so that its first sign makes no heading, list or rule of it. */
export function markdownLine(line: string): string {
  return line
    .trim()
    .replace(AT_HEAD, (_, blanks: string, sign: string) =>
      /\d/.test(sign) ? `${blanks}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${blanks}\\${sign}`,
    );
}

/** An address in round brackets of a link. */
export function markdownAddress(url: string): string {
  return /[\s()<>]/u.test(url) ? `<${url.replace(/[<>\s]/gu, encodeURIComponent)}>` : url;
}
