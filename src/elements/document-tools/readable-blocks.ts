import { speechPieces } from '#vietnamese/speech-pieces.ts';
import { writeOut } from '#vietnamese/write-out.ts';

/** A block of the document and what a voice reads of it, piece by piece. */
export interface ReadableBlock {
  element: HTMLElement;
  pieces: string[];
}

/** What bears a block; one inside another is read by itself. */
const BLOCK = 'h2, h3, h4, p, li, tr, figcaption';
/** What is not the document's own word. */
const OURS = '.so, .cite-st, .tools, .sic .vh, a[data-footnote-ref], button, img';

/** The title and what the document says, in order, in the words that a voice reads; not our notes, nor numbers of blocks. */
export function readableBlocks(): ReadableBlock[] {
  const title = document.querySelector<HTMLElement>('h1');
  const body = Array.from(document.querySelectorAll<HTMLElement>('article.read .tx')).flatMap(
    (text) => [...text.querySelectorAll<HTMLElement>(BLOCK)],
  );
  return [...(title ? [title] : []), ...body].flatMap((element) => {
    const pieces = speechPieces(readableText(element, ''));
    return pieces.length > 0 ? [{ element, pieces }] : [];
  });
}

/** Words of a block behind `before`: abbreviations written out, omissions said as such, cells of a row parted. */
function readableText(node: Node, before: string): string {
  let text = before;
  for (const child of node.childNodes) {
    if (child instanceof Text) text += child.data.replace(/\s+/gu, ' ');
    if (!(child instanceof HTMLElement) || child.matches(`${OURS}, ${BLOCK}`)) continue;
    if (child.matches('.omit')) text += 'lược';
    else if (child.matches('br')) text += ' ';
    else if (child.matches('abbr[title]'))
      text += writeOut(child.dataset['full'] ?? child.title, text.trimStart()) ?? '';
    else if (child.matches('td, th')) text = `${readableText(child, text)}, `;
    else text = readableText(child, text);
  }
  return text;
}
