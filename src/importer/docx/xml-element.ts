import { parseXml, XmlCdata, XmlElement as ParsedElement, XmlText } from '@rgrove/parse-xml';

/** An element of a part; names carry the usual prefix of their namespace, whichever the file uses. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Namespaces by their address, in the form of Word and in the strict form of ISO 29500. */
const PREFIXES: readonly (readonly [address: RegExp, prefix: string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/\/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
];
/** As deep as no real document goes; deeper ones are made to break readers. */
const MOST_DEPTH = 400;

type Scope = Readonly<Record<string, string>>;

function scopeOf(attributes: Record<string, string>, outer: Scope): Scope {
  let scope: Record<string, string> | null = null;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const own = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    scope ??= { ...outer };
    scope[own] = PREFIXES.find(([address]) => address.test(value))?.[1] ?? own;
  }
  return scope ?? outer;
}

function renamed(name: string, scope: Scope, isAttribute: boolean): string {
  const colon = name.indexOf(':');
  const own = colon < 0 ? '' : name.slice(0, colon);
  // an attribute without a prefix is in no namespace
  if (colon < 0 && isAttribute) return name;
  const prefix = scope[own] ?? own;
  return prefix ? `${prefix}:${name.slice(colon + 1)}` : name.slice(colon + 1);
}

function convert(parsed: ParsedElement, outer: Scope, depth: number): XmlElement {
  if (depth > MOST_DEPTH) throw new RangeError(`elements nested deeper than ${MOST_DEPTH}`);
  const scope = scopeOf(parsed.attributes, outer);
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(parsed.attributes)) {
    attributes[renamed(name, scope, true)] = value;
  }
  const children: XmlElement['children'] = [];
  for (const child of parsed.children) {
    if (child instanceof ParsedElement) children.push(convert(child, scope, depth + 1));
    else if (child instanceof XmlText || child instanceof XmlCdata) children.push(child.text);
  }
  return { name: renamed(parsed.name, scope, false), attributes, children };
}

/** Reads a part of an office file. Throws an `Error` of the parser, or a `RangeError`, for what is not well-formed. */
export function parseElement(bytes: Uint8Array): XmlElement {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0;
  const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
  const { root } = parseXml(text, { ignoreUndefinedEntities: true });
  if (root === null) throw new Error('no root element');
  return convert(root, {}, 0);
}

/** The child elements, in order. */
export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => typeof child !== 'string');
}

/** The first child element of that name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** What `w:val` says in the first child of that name; `undefined` where there is none. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes['w:val'];
}

/** Text directly in the element. */
export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** Whether a switch (`w:b`, `w:vanish` …) is on; `undefined` where the element does not speak of it. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(parent, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true');
}

/** All elements of these names below, outermost first, none of what lies within a found one. */
export function findAll(parent: XmlElement, names: readonly string[]): XmlElement[] {
  return elementsOf(parent).flatMap((child) =>
    names.includes(child.name) ? [child] : findAll(child, names),
  );
}
