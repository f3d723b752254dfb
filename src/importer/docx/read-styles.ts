import { overlay, readRunLook, type RunLook, type ThemeFonts } from './run-look.ts';
import { childOf, elementsOf, findAll, valueOf, type XmlElement } from './xml-element.ts';

/** What a style comes to with all it is based on. */
export interface DocxStyle {
  name: string;
  run: RunLook;
  /** `w:pPr` of the style and of what it is based on, the style's own first. */
  paragraph: XmlElement[];
  /** `w:tblPr`, the same way. */
  table: XmlElement[];
}

/** The styles of a file. */
export interface DocxStyles {
  theme: ThemeFonts;
  /** What holds where nothing else is said. */
  defaults: { run: RunLook; paragraph: XmlElement | undefined };
  /** The style of that id; without one, or with one that is not there, the default style of its kind. */
  style: (id: string | undefined, kind: 'paragraph' | 'character' | 'table') => DocxStyle;
}

const NONE: DocxStyle = { name: '', run: {}, paragraph: [], table: [] };

function themeFonts(theme: XmlElement | null): ThemeFonts {
  const fontOf = (part: string) => {
    const font = theme && findAll(theme, [part])[0];
    return (font && childOf(font, 'a:latin')?.attributes['typeface']) || undefined;
  };
  return { major: fontOf('a:majorFont'), minor: fontOf('a:minorFont') };
}

/** Reads `styles.xml` and the fonts of the theme; a file without them has no styles. */
export function readStyles(root: XmlElement | null, theme: XmlElement | null): DocxStyles {
  const fonts = themeFonts(theme);
  const raw = new Map<string, XmlElement>();
  const usual = new Map<string, string>();
  for (const element of root ? elementsOf(root) : []) {
    const id = element.attributes['w:styleId'];
    if (element.name !== 'w:style' || id === undefined) continue;
    raw.set(id, element);
    const isDefault = ['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '');
    if (isDefault) usual.set(element.attributes['w:type'] ?? '', id);
  }
  const known = new Map<string, DocxStyle>();
  const resolve = (id: string, below: readonly string[]): DocxStyle => {
    const found = known.get(id);
    if (found) return found;
    const element = raw.get(id);
    if (!element || below.includes(id)) return NONE;
    const basis = valueOf(element, 'w:basedOn');
    const base = basis === undefined ? NONE : resolve(basis, [...below, id]);
    const own = (name: string) => [childOf(element, name)].filter((part) => part !== undefined);
    const style: DocxStyle = {
      name: valueOf(element, 'w:name') ?? id,
      run: overlay(base.run, readRunLook(childOf(element, 'w:rPr'), fonts)),
      paragraph: [...own('w:pPr'), ...base.paragraph],
      table: [...own('w:tblPr'), ...base.table],
    };
    known.set(id, style);
    return style;
  };
  const defaults = root ? childOf(root, 'w:docDefaults') : undefined;
  const partOf = (outer: string, inner: string) =>
    defaults && childOf(childOf(defaults, outer), inner);
  return {
    theme: fonts,
    defaults: {
      run: readRunLook(partOf('w:rPrDefault', 'w:rPr'), fonts),
      paragraph: partOf('w:pPrDefault', 'w:pPr'),
    },
    style: (id, kind) => {
      const wanted = id !== undefined && raw.has(id) ? id : usual.get(kind);
      return wanted === undefined ? NONE : resolve(wanted, []);
    },
  };
}
