import {
  hasClass,
  isApparatus,
  visibleText,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.ts';
import { xml, xmlText } from './xml.ts';

/** What running text needs of the document that it stands in. */
export interface AknContext {
  /** Whole address of one of the site. */
  absolute: (href: string) => string;
  /** Text of a footnote by its number, as XML of a paragraph; `null` where there is none. */
  note: (number: string) => string | null;
}

const PLAIN: Record<string, string> = { strong: 'b', em: 'i', sup: 'sup', sub: 'sub' };

/** Running text of a body as inline elements of Akoma Ntoso; blanks single. */
export function aknInline(nodes: readonly HtmlNode[], context: AknContext): string {
  return nodes.map((node) => inline(node, context)).join('');
}

function inline(node: HtmlNode, context: AknContext): string {
  if (typeof node === 'string') return xmlText(node.replace(/\s+/gu, ' '));
  const { tag, attributes, children } = node;
  if ('data-footnote-ref' in attributes) return authorialNote(visibleText(node), context);
  if (isApparatus(node)) return '';
  const inside = (): string => aknInline(children, context);
  if (hasClass(node, 'omit')) return xml('omissis', {}, inside());
  if (hasClass(node, 'sic'))
    return xml('span', { class: 'sic', title: attributes['title'] }, inside());
  if (tag === 'br') return xml('br');
  if (tag === 'img') return image(node, context);
  if (tag === 'abbr') return xml('abbr', { title: attributes['title'] }, inside());
  if (tag === 'a') return link(node, inside(), context);
  if (tag === 'del') return xml('span', { class: 'gach' }, inside());
  // the call of a footnote stands in a superscript of its own
  const note = children[0];
  if (tag === 'sup' && note && typeof note !== 'string' && 'data-footnote-ref' in note.attributes)
    return inside();
  const name = PLAIN[tag];
  return name === undefined ? inside() : xml(name, {}, inside());
}

function link({ attributes }: HtmlElement, inside: string, { absolute }: AknContext): string {
  const href = attributes['href'] ?? '';
  if (inside === '' || href.startsWith('#')) return inside;
  const cites = 'data-law' in attributes || 'data-document' in attributes;
  return xml(cites ? 'ref' : 'a', { href: absolute(href) }, inside);
}

function authorialNote(number: string, { note }: AknContext): string {
  const text = note(number);
  return text === null ? '' : xml('authorialNote', { marker: number }, text);
}

/** A picture with its description. */
export function image({ attributes }: HtmlElement, { absolute }: AknContext): string {
  const { src = '', alt = '' } = attributes;
  return xml('img', { src: absolute(src), alt });
}
