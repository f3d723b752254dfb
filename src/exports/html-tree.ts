import type { RenderedBody } from '#documents/document.ts';

/** An element of a rendered body. */
export interface HtmlElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: HtmlNode[];
}
export type HtmlNode = HtmlElement | string;

/** Elements without content, as the pipeline writes them. */
const VOID = new Set(['br', 'hr', 'img', 'input']);
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s[^\s=>]+(?:="[^"]*")?)*)\s*>/gu;
const ESCAPED = /&#x([0-9A-F]+);/gu;

/**
 * The tree of a body's HTML. Not a parser of pages: it reads what `markdown/to-html.ts` writes, where every element is closed,
 * values stand in double quotes and signs are escaped in one way. A parser for all of the web takes thirty times as long.
 */
export function htmlTree(html: string): HtmlNode[] {
  const root: HtmlElement = { tag: '', attributes: {}, children: [] };
  const open = [root];
  let from = 0;
  const text = (to: number): void => {
    if (to > from) open.at(-1)?.children.push(unescaped(html.slice(from, to)));
  };
  for (const { 0: whole, 1: end, 2: tag = '', 3: rest = '', index } of html.matchAll(TAG)) {
    text(index);
    from = index + whole.length;
    if (end === '/') {
      if (open.length < 2 || open.pop()?.tag !== tag)
        throw new Error(`</${tag}> closes nothing in ${html.slice(Math.max(0, index - 80), from)}`);
      continue;
    }
    const made: HtmlElement = { tag, attributes: attributesOf(rest), children: [] };
    open.at(-1)?.children.push(made);
    if (!VOID.has(tag)) open.push(made);
  }
  text(html.length);
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag ?? ''}> is not closed`);
  return root.children;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (let at = 0; at < text.length;) {
    const equals = text.indexOf('="', at);
    const names = text
      .slice(at, equals === -1 ? text.length : equals)
      .trim()
      .split(' ');
    // those before the last have no value
    const last = equals === -1 ? '' : (names.pop() ?? '');
    for (const name of names) attributes[name] = '';
    if (equals === -1) break;
    const end = text.indexOf('"', equals + 2);
    attributes[last] = unescaped(text.slice(equals + 2, end));
    at = end + 1;
  }
  return attributes;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}

/**
 * The trees of a body's sections. Its forms are made one after the other, of the same trees, which none of them changes; only those
 * of the last body are kept.
 */
export function sectionTrees({ sections }: Pick<RenderedBody, 'sections'>): HtmlNode[][] {
  if (last?.sections !== sections)
    last = { sections, trees: sections.map(({ html }) => htmlTree(html)) };
  return last.trees;
}

let last: { sections: RenderedBody['sections']; trees: HtmlNode[][] } | undefined;

/** True where the element has the class. */
export function hasClass({ attributes }: HtmlElement, name: string): boolean {
  return (attributes['class'] ?? '').split(' ').includes(name);
}

/** The words that a reader sees of a node: without numbers before blocks, signs, and what is said for screen readers. */
export function visibleText(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  if (isApparatus(node)) return '';
  return node.children.map(visibleText).join('');
}

/** What we put round the text: numbers of blocks, signs of citations, words for screen readers, ways back of footnotes. */
export function isApparatus(element: HtmlElement): boolean {
  return (
    element.tag === 'svg' ||
    hasClass(element, 'so') ||
    hasClass(element, 'cite-st') ||
    hasClass(element, 'vh') ||
    'data-footnote-backref' in element.attributes
  );
}
