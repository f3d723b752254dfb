import type { Element, ElementContent, Nodes, RootContent } from 'hast';

/** A child of an element or of the root that is an element, of any of the names where names are given. */
export function isElement(
  node: Nodes | ElementContent | RootContent,
  ...names: string[]
): node is Element {
  return node.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** An attribute as text, by its name in hast (`className`, `href`); `''` where there is none. */
export function attributeOf(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** A value that the `style` attribute gives, as written; `''` where it gives none. */
export function writtenStyle(element: Element, property: string): string {
  const found = attributeOf(element, 'style')
    .split(';')
    .map((part) => part.split(':'))
    .findLast(([name = '']) => name.trim().toLowerCase() === property);
  return (found?.slice(1).join(':') ?? '').trim();
}

/** A value that the `style` attribute gives, in lower case; `''` where it gives none. */
export function styleOf(element: Element, property: string): string {
  return writtenStyle(element, property).toLowerCase();
}

const UNSEEN = [
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'head',
  'iframe',
  'object',
  'canvas',
  'video',
  'audio',
  'math',
];

/** Whether it is nothing to read: code, or what takes the place of another thing. */
export const isCode = (element: Element): boolean => UNSEEN.includes(element.tagName);

/** Whether the page hides it by itself. */
export function isHidden(element: Element): boolean {
  return (
    'hidden' in element.properties ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden'
  );
}

/** All words below, as far as they are seen. */
export function seenText(node: Nodes | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (isElement(node) && (isCode(node) || isHidden(node))) return ' ';
  return node.children.map((child) => seenText(child as ElementContent)).join(' ');
}
