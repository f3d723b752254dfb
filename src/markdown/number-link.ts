import type { Element, Properties } from 'hast';
import { element, text } from './element.ts';
import type { BlockMark } from './provisions.ts';
import { textHtml, valueHtml } from './to-html.ts';

/** What a numbered block bears: the sign of the margin and its anchor. */
export const blockName = ({ anchor }: BlockMark): Properties => ({ className: ['y'], id: anchor });

/** Tag of such a block as HTML, with `content` in it. */
export const blockHtml = (tagName: string, { anchor }: BlockMark, content: string): string =>
  `<${tagName} class="y" id="${valueHtml(anchor)}">${content}</${tagName}>`;

/** The number between the red rule and the text, itself a link to the block. */
export function numberLink(mark: BlockMark): Element {
  return element('a', linkProperties(mark), [text(mark.number)]);
}

/** The same as HTML. */
export function numberLinkHtml(mark: BlockMark): string {
  const { href, ariaLabel } = linkProperties(mark);
  return `<a class="so" href="${valueHtml(href)}" aria-label="${valueHtml(ariaLabel)}">${textHtml(mark.number)}</a>`;
}

function linkProperties({ anchor, number }: BlockMark) {
  const label = `${number}, liên kết đến đoạn này`;
  return { className: ['so'], href: `#${anchor}`, ariaLabel: label };
}
