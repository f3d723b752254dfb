import type { Element, Properties } from 'hast';
import { element, text } from './element.ts';
import type { BlockMark } from './provisions.ts';
import { tagHtml, textHtml } from './to-html.ts';

/** What a numbered block bears: the sign of the margin and its anchor. */
export const blockName = ({ anchor }: BlockMark): Properties => ({ className: ['y'], id: anchor });

/** The number between the red rule and the text, itself a link to the block. */
export function numberLink(mark: BlockMark): Element {
  return element('a', linkProperties(mark), [text(mark.number)]);
}

/** The same as HTML. */
export function numberLinkHtml(mark: BlockMark): string {
  return tagHtml('a', linkProperties(mark), textHtml(mark.number));
}

function linkProperties({ anchor, number }: BlockMark): Properties {
  const label = `${number}, liên kết đến đoạn này`;
  return { className: ['so'], href: `#${anchor}`, ariaLabel: label };
}
