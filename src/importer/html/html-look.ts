import type { Element } from 'hast';
import type { Run, SourceParagraph } from '../source-document.ts';
import { attributeOf, styleOf, writtenStyle } from './html-element.ts';

/** How the words of an element look, and the address they link to. */
export type HtmlLook = Omit<Run, 'text' | 'footnote'>;

const TAGS: Readonly<Record<string, HtmlLook>> = {
  b: { bold: true },
  strong: { bold: true },
  th: { bold: true },
  i: { italic: true },
  em: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strike: true },
  strike: { strike: true },
  del: { strike: true },
  sup: { sup: true },
  sub: { sub: true },
};
const ALIGNS: Readonly<Record<string, NonNullable<SourceParagraph['align']>>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  '-webkit-center': 'center',
  middle: 'center',
  right: 'right',
  end: 'right',
  justify: 'justify',
};
/** Addresses that mean the same wherever the page lies. */
const WHOLE = /^(?:https?:\/\/|mailto:)/i;

/** The look within an element that stands in text of that look. */
export function lookWithin(element: Element, outer: HtmlLook): HtmlLook {
  const look: HtmlLook = { ...outer, ...TAGS[element.tagName] };
  const weight = styleOf(element, 'font-weight');
  if (/^bold|^[6-9]00$/.test(weight)) look.bold = true;
  else if (weight) delete look.bold;
  const slant = styleOf(element, 'font-style');
  if (/^(?:italic|oblique)/.test(slant)) look.italic = true;
  else if (slant) delete look.italic;
  const decoration = styleOf(element, 'text-decoration') + styleOf(element, 'text-decoration-line');
  if (decoration.includes('underline') && element.tagName !== 'a') look.underline = true;
  if (decoration.includes('line-through')) look.strike = true;
  const raised = styleOf(element, 'vertical-align');
  if (raised === 'super') look.sup = true;
  if (raised === 'sub') look.sub = true;
  const family = attributeOf(element, 'face') || writtenStyle(element, 'font-family');
  const font = family.split(',')[0]?.replace(/["']/g, '').trim();
  if (font) look.font = font;
  const address = element.tagName === 'a' ? attributeOf(element, 'href').trim() : '';
  if (WHOLE.test(address)) look.link = address;
  return look;
}

/** How an element sets its lines; `undefined` where it does not say. */
export function alignOf(element: Element): SourceParagraph['align'] {
  if (element.tagName === 'center') return 'center';
  return ALIGNS[styleOf(element, 'text-align') || attributeOf(element, 'align').toLowerCase()];
}
