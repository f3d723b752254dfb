import type { Element } from 'hast';
import { formatCounter } from '../docx/format-counter.ts';
import type { ListMark } from '../source-document.ts';
import { attributeOf, styleOf } from './html-element.ts';

const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
};
const BULLETS = ['•', '○', '▪'];

/** A list under way; `count` is the number of the last item. */
export interface OpenList {
  element: Element;
  level: number;
  count: number;
}

/** Begins a list, inside `level` others. */
export function openList(element: Element, level: number): OpenList {
  const start = Number(attributeOf(element, 'start') || 1);
  return { element, level, count: (Number.isFinite(start) ? start : 1) - 1 };
}

/** Number or bullet that browsers print before the next item, or `null` where the list has none. Counts on. */
export function listMarkOf(item: Element, list: OpenList): ListMark | null {
  const value = Number(attributeOf(item, 'value') || Number.NaN);
  list.count = Number.isFinite(value) ? value : list.count + 1;
  const { element, level, count } = list;
  const style = styleOf(element, 'list-style-type') || styleOf(element, 'list-style').split(' ')[0];
  if (style === 'none') return null;
  if (element.tagName !== 'ol') {
    return { mark: BULLETS[Math.min(level, BULLETS.length - 1)] ?? '•', level };
  }
  const format = FORMATS[style || ''] ?? FORMATS[attributeOf(element, 'type')] ?? 'decimal';
  return { mark: `${formatCounter(count, format)}.`, level };
}
