import type { Provision } from './akn-hierarchy.ts';
import type { aknIds } from './akn-ids.ts';
import { xml, xmlText } from './xml.ts';

/** A part without text of its own. */
const EMPTY = '<p/>';

/** A part of a text and all below it as XML; `luu:anchor` is its anchor on the page. */
export function aknProvision(
  { element, anchor, num, heading, content, children }: Provision,
  parent: string,
  idOf: ReturnType<typeof aknIds>,
): string {
  const eId = idOf(parent, element, num);
  const text = content === EMPTY ? '' : content;
  const inside =
    (num === null ? '' : xml('num', {}, xmlText(num))) +
    (heading === null ? '' : xml('heading', {}, xmlText(heading))) +
    (children.length === 0
      ? xml('content', {}, content || EMPTY)
      : (text === '' ? '' : xml('intro', {}, text)) +
        children.map((child) => aknProvision(child, eId, idOf)).join(''));
  return xml(element, { eId, 'luu:anchor': anchor }, inside);
}
