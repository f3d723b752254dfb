/** An opening tag with its attributes; names in lower case, entities decoded. */
export interface HtmlTag {
  name: string;
  attributes: Map<string, string>;
}

const TAG =
  /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const SKIPPED = /<!--[\s\S]*?-->|(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[String(name)] ?? whole;
  });

/**
 * The opening tags of a page that our own build has written. A quick reader for checks over ten thousand pages, not
 * a parser: validity is the business of html-validate. What stands inside scripts, styles and comments is left out.
 */
export function* htmlTags(html: string): Generator<HtmlTag> {
  for (const [, name = '', rest = ''] of html.replace(SKIPPED, '$1').matchAll(TAG)) {
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single, bare] of rest.matchAll(ATTRIBUTE))
      attributes.set(key.toLowerCase(), decode(double ?? single ?? bare ?? ''));
    yield { name: name.toLowerCase(), attributes };
  }
}

/** The words of a page as a reader gets them, without tags. */
export function htmlText(html: string): string {
  return decode(html.replace(SKIPPED, ' ').replace(/<[^>]+>/g, ' '));
}
