import type { Element, ElementContent, Root } from 'hast';
import { sameLook } from '../same-look.ts';
import type {
  ListMark,
  Run,
  SourceBlock,
  SourceParagraph,
  SourcePlace,
} from '../source-document.ts';
import { attributeOf, isCode, isElement, isHidden, seenText } from './html-element.ts';
import { alignOf, type HtmlLook, lookWithin } from './html-look.ts';
import { readHtmlImage, type HtmlTally } from './html-image.ts';
import { listMarkOf, openList, type OpenList } from './list-mark-of.ts';
import { readHtmlTable } from './html-table.ts';

/** What one reading of a page, or of a cell in it, needs. */
export interface HtmlReading {
  part: SourcePlace['part'];
  /** Place of all within; `null`: paragraphs are counted. */
  where: string | null;
  counted: { paragraphs: number; tables: number };
  /** Elements that are left out here; each is handed on where it stands. */
  leaveOut: (element: Element) => boolean;
  tally: HtmlTally;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Blanks as a browser shows them: many are one, none at the ends or beside a line end. */
function collapse(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  let atBlank = true;
  for (const run of runs) {
    let text = run.text.replace(/[\t\n\r\f ]+/g, ' ').replace(/ ?\uE000 ?/g, '\n');
    if (atBlank) text = text.replace(/^[ \n]+/, '');
    if (text === '') continue;
    atBlank = /[ \n]$/.test(text);
    const last = kept.at(-1);
    if (last && sameLook(last, run)) last.text += text;
    else kept.push({ ...run, text });
  }
  while (kept.length > 0) {
    const last = kept.at(-1);
    if (!last) break;
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    kept.pop();
  }
  const first = kept[0];
  if (first) first.text = first.text.trimStart();
  return kept;
}

/** A line end that the page asks for, until blanks are collapsed; a private sign, which no text has. */
const BREAK = '\uE000';

interface Within {
  look: HtmlLook;
  align: SourceParagraph['align'];
  heading: number | undefined;
  pre: boolean;
  lists: number;
}

/** Reads what stands in an element of a page as blocks: paragraphs with looks, lists with their marks, tables. */
export function htmlBlocks(root: Element | Root, reading: HtmlReading): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let runs: Run[] = [];
  let mark: ListMark | null = null;

  const flush = ({ align, heading }: Pick<Within, 'align' | 'heading'>) => {
    const kept = collapse(runs);
    runs = [];
    if (!kept.some(({ text }) => text.trim() !== '')) return;
    if (reading.where === null) reading.counted.paragraphs += 1;
    blocks.push({
      kind: 'paragraph',
      runs: kept,
      ...(align && { align }),
      ...(heading && { heading }),
      ...(mark && { list: mark }),
      place: {
        part: reading.part,
        where: reading.where ?? `đoạn ${reading.counted.paragraphs}`,
      },
    });
    mark = null;
  };

  const readText = (value: string, within: Within) => {
    const text = within.pre ? value.replace(/\r?\n/g, BREAK) : value;
    if (text !== '') runs.push({ ...within.look, text });
  };

  const readItems = (element: Element, within: Within) => {
    const list: OpenList = openList(element, within.lists);
    for (const child of element.children) {
      if (isElement(child, 'li') && !reading.leaveOut(child) && !isHidden(child)) {
        flush(within);
        mark = listMarkOf(child, list);
        readChildren(child, { ...within, ...inside(child, within), lists: within.lists + 1 });
        flush({ ...within, ...inside(child, within) });
        mark = null;
      } else readNode(child, within);
    }
  };

  const inside = (element: Element, outer: Within): Within => {
    const rank = /^h([1-6])$/.exec(element.tagName)?.[1];
    return {
      ...outer,
      look: lookWithin(element, outer.look),
      align: alignOf(element) ?? outer.align,
      heading: rank === undefined ? outer.heading : Number(rank),
      pre: outer.pre || element.tagName === 'pre',
    };
  };

  const readChildren = (parent: Element | Root, within: Within) => {
    for (const child of parent.children) readNode(child as ElementContent, within);
  };

  const readBreak = (within: Within) => {
    // two line ends in a row part paragraphs, as many portals write them
    const text = runs.map((run) => run.text).join('');
    if (new RegExp(`${BREAK}\\s*$`, 'u').test(text)) flush(within);
    else runs.push({ ...within.look, text: BREAK });
  };

  const readNode = (node: ElementContent, outer: Within) => {
    if (node.type === 'text') readText(node.value, outer);
    if (!isElement(node) || isCode(node)) return;
    if (isHidden(node)) {
      reading.tally.hidden.push(seenText({ ...node, tagName: 'div', properties: {} }));
      return;
    }
    const within = inside(node, outer);
    if (reading.leaveOut(node)) flush(outer);
    else if (node.tagName === 'br') readBreak(outer);
    else if (node.tagName === 'img') {
      const image = readHtmlImage(
        attributeOf(node, 'src'),
        attributeOf(node, 'alt'),
        {
          part: reading.part,
          where: reading.where ?? `sau đoạn ${reading.counted.paragraphs}`,
        },
        reading.tally,
      );
      if (image) {
        flush(outer);
        blocks.push(image);
      }
    } else if (node.tagName === 'table') {
      flush(outer);
      blocks.push(...readHtmlTable(node, reading, htmlBlocks));
    } else if (node.tagName === 'ol' || node.tagName === 'ul') {
      flush(outer);
      readItems(node, within);
      flush(within);
    } else if (BLOCKS.has(node.tagName)) {
      flush(outer);
      readChildren(node, within);
      flush(within);
    } else readChildren(node, within);
  };

  const start: Within = { look: {}, align: undefined, heading: undefined, pre: false, lists: 0 };
  // a cell or an article says by itself how its lines are set
  const first = isElement(root as Element) ? inside(root as Element, start) : start;
  readChildren(root, first);
  flush(first);
  return blocks;
}
