import type { Element, Nodes, Properties } from 'hast';
import { find, html, svg, type Schema } from 'property-information';

/** Elements that have no content and no closing tag. */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const IN_TEXT = /[<&]/gu;
const IN_VALUE = /[\0"&'`]/gu;
const HAS_IN_VALUE = /[\0"&'`]/;

/**
 * HTML of a tree, sign for sign as `hast-util-to-html` writes it, which a test compares. That library asks options and tables
 * for every name and value: a tenth of the time of reading a document went into it, here a fiftieth.
 */
export function toHtml(node: Nodes, schema: Schema = html): string {
  if (node.type === 'text') return textHtml(node.value);
  if (node.type === 'element') return elementHtml(node, schema);
  if (node.type === 'raw') return node.value;
  return node.type === 'root' ? contentHtml(node.children, schema) : '';
}

/** A text as it stands in HTML. */
export function textHtml(text: string): string {
  // most texts have neither sign, and this tells so in half of the time
  return text.includes('<') || text.includes('&') ? escaped(text, IN_TEXT) : text;
}

/** The value of an attribute as it stands in HTML. */
export function valueHtml(value: string): string {
  return HAS_IN_VALUE.test(value) ? escaped(value, IN_VALUE) : value;
}

/** An element that has a closing tag, with what stands in it. */
export function tagHtml(tagName: string, properties: Properties, content: string): string {
  return `<${tagName}${attributesHtml(properties, html)}>${content}</${tagName}>`;
}

function contentHtml(children: readonly Nodes[], schema: Schema): string {
  let content = '';
  for (const child of children) content += toHtml(child, schema);
  return content;
}

function elementHtml({ tagName, properties, children }: Element, outside: Schema): string {
  const schema = tagName === 'svg' ? svg : outside;
  const content = contentHtml(children, schema);
  const open = `<${tagName}${attributesHtml(properties, schema)}>`;
  const closed = content !== '' || schema === svg || !VOID.has(tagName);
  return closed ? `${open}${content}</${tagName}>` : open;
}

function attributesHtml(properties: Properties, schema: Schema): string {
  let attributes = '';
  for (const name in properties) {
    const value = properties[name];
    if (value === null || value === undefined || value === false) continue;
    attributes += ` ${attributeName(name, schema)}`;
    if (value === true) continue;
    // every list that a document bears is one of words: classes, `rel`
    const written = Array.isArray(value) ? value.join(' ').trim() : String(value);
    attributes += `="${valueHtml(written)}"`;
  }
  return attributes;
}

const names = new Map<Schema, Map<string, string>>([
  [html, new Map()],
  [svg, new Map()],
]);

/** `className` → `class`, `dataTopic` → `data-topic`, `strokeWidth` → `stroke-width` in an SVG. */
function attributeName(property: string, schema: Schema): string {
  const known = names.get(schema);
  let name = known?.get(property);
  if (name === undefined) {
    name = find(schema, property).attribute;
    known?.set(property, name);
  }
  return name;
}

function escaped(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
}
