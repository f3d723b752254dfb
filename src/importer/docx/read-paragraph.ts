import type { ListMark, Run, SourceImage, SourceParagraph } from '../source-document.ts';
import { placeOf, type Reading } from './reading.ts';
import { readRuns } from './read-runs.ts';
import { childOf, switchOf, valueOf, type XmlElement } from './xml-element.ts';

/** A paragraph as it is read, before it is known where it ends. */
export interface ReadParagraph {
  pieces: (Run | SourceImage)[];
  properties: Pick<SourceParagraph, 'align' | 'heading' | 'list'>;
  /** Its end was deleted in a tracked change, or it is a large first letter: what follows belongs to it. */
  open: boolean;
  /** It is but the first letter of the next, which decides how both look. */
  initial: boolean;
}

const ALIGNS: Readonly<Record<string, NonNullable<SourceParagraph['align']>>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

function listMark(chain: readonly XmlElement[], style: string, reading: Reading): ListMark | null {
  const found = chain.map((part) => childOf(part, 'w:numPr')).filter((part) => part !== undefined);
  const holder = found.find((part) => childOf(part, 'w:numId'));
  const list = valueOf(holder, 'w:numId');
  if (list === undefined || list === '0') return null;
  const direct = childOf(chain[0], 'w:numPr');
  const stated = valueOf(direct, 'w:ilvl') ?? (holder === direct ? '0' : undefined);
  const level =
    stated ?? (reading.numbering.levelOfStyle(list, style) || valueOf(holder, 'w:ilvl') || 0);
  return reading.numbering.next(list, Number(level));
}

function headingOf(outline: string | undefined, styleName: string): number | undefined {
  const level = outline === undefined ? /^heading ([1-9])$/i.exec(styleName)?.[1] : undefined;
  const number = level === undefined ? Number(outline) + 1 : Number(level);
  // level 9 of an outline means the text itself
  return number >= 1 && number <= 9 ? Math.min(number, 6) : undefined;
}

/** Reads a `w:p`: its runs with all that styles say, its number as printed, its alignment and rank. */
export function readParagraph(element: XmlElement, reading: Reading): ReadParagraph {
  const own = childOf(element, 'w:pPr') ?? { name: 'w:pPr', attributes: {}, children: [] };
  const styleId = valueOf(own, 'w:pStyle');
  const style = reading.styles.style(styleId, 'paragraph');
  const { defaults } = reading.styles;
  const chain = [own, ...style.paragraph, ...(defaults.paragraph ? [defaults.paragraph] : [])];
  const stated = (name: string) =>
    chain.map((part) => valueOf(part, name)).find((value) => value !== undefined);
  const align = ALIGNS[stated('w:jc') ?? ''];
  const heading = headingOf(stated('w:outlineLvl'), style.name);
  const list = listMark(chain, styleId ?? '', reading);
  const dropCap = childOf(own, 'w:framePr')?.attributes['w:dropCap'] ?? 'none';
  const deletedEnd = switchOf(childOf(own, 'w:rPr'), 'w:del') ?? false;
  return {
    pieces: readRuns(element, style.run, reading),
    properties: { ...(align && { align }), ...(heading && { heading }), ...(list && { list }) },
    open: deletedEnd || dropCap !== 'none',
    initial: dropCap !== 'none',
  };
}

/** The blocks of a read paragraph: pictures before its first word stand before it, the others after it. */
export function paragraphBlocks(
  { pieces, properties }: ReadParagraph,
  reading: Reading,
): (SourceParagraph | SourceImage)[] {
  const runs = pieces.filter((piece) => 'text' in piece);
  const images = pieces.filter((piece) => 'kind' in piece);
  if (!runs.some(({ text }) => text.trim() !== '')) return images;
  if (reading.where === null) reading.counted.paragraphs += 1;
  const place = placeOf(reading);
  const first = pieces.findIndex((piece) => 'text' in piece && piece.text.trim() !== '');
  const before = pieces.slice(0, first).filter((piece) => 'kind' in piece);
  const placed = images.map((image) => ({ ...image, place }));
  return [
    ...placed.slice(0, before.length),
    { kind: 'paragraph', runs, ...properties, place },
    ...placed.slice(before.length),
  ];
}
