import type { SourceImage } from '../source-document.ts';
import { readBlocks } from './read-blocks.ts';
import { leaveUnread, placeOf, type Reading } from './reading.ts';
import { chosenBranch } from './visible-children.ts';
import { elementsOf, findAll, textOf, type XmlElement } from './xml-element.ts';

const TYPES: Readonly<Record<string, string>> = {
  bmp: 'image/bmp',
  emf: 'image/emf',
  gif: 'image/gif',
  jfif: 'image/jpeg',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  webp: 'image/webp',
  wmf: 'image/wmf',
};

function readImage(id: string, alt: string, reading: Reading): SourceImage[] {
  const target = reading.relations.get(id);
  if (target?.external) {
    leaveUnread(reading, 'docx-linked-image');
    return [];
  }
  const bytes = target && reading.file.bytes(target.target);
  if (!bytes) {
    leaveUnread(reading, 'docx-missing-image');
    return [];
  }
  const ending = target.target.split('.').at(-1)?.toLowerCase() ?? '';
  const type = TYPES[ending] ?? 'application/octet-stream';
  return [{ kind: 'image', bytes, type, alt, place: placeOf(reading) }];
}

function inTextBox(reading: Reading): Reading {
  reading.tally.textBoxes += 1;
  return {
    ...reading,
    part: 'text-box',
    where: `khung chữ ${reading.tally.textBoxes}`,
    // a field that is open round the frame is none within it
    fields: [],
  };
}

/** Words that are a picture of their own (WordArt, a watermark) or stand in a diagram: one paragraph each. */
function readPlainText(texts: readonly string[], reading: Reading): void {
  const kept = texts.filter((text) => text.trim() !== '');
  if (kept.length === 0) return;
  const place = placeOf(inTextBox(reading));
  for (const text of kept) {
    reading.margins.push({ kind: 'paragraph', runs: [{ text }], place });
  }
}

function readDiagram(id: string, reading: Reading): void {
  const target = reading.relations.get(id);
  const data = target && reading.file.read(target.target);
  const paragraphs = data ? findAll(data, ['a:p']) : [];
  readPlainText(
    paragraphs.map((paragraph) => findAll(paragraph, ['a:t']).map(textOf).join('')),
    reading,
  );
}

/** The words and figures of a chart are told, in the order of its parts; it has no place in a text. */
function readChart(id: string, reading: Reading): void {
  const target = reading.relations.get(id);
  const chart = target && !target.external ? reading.file.read(target.target) : null;
  const texts = chart ? findAll(chart, ['a:t', 'c:v']).map(textOf) : [];
  leaveUnread(reading, 'docx-chart', texts.filter((text) => text.trim() !== '').join('; '));
}

/**
 * Reads a drawing of either kind (`w:drawing`, `w:pict`, `w:object`). Its pictures are the answer; the words of its
 * text boxes, watermarks and diagrams go to the margins, for that is where stamps stand.
 */
export function readDrawing(drawing: XmlElement, reading: Reading): SourceImage[] {
  const described = findAll(drawing, ['wp:docPr', 'v:shape'])[0]?.attributes;
  const alt = described?.['descr'] ?? described?.['alt'] ?? '';
  const images: SourceImage[] = [];
  const walk = (parent: XmlElement) => {
    for (const child of elementsOf(parent)) {
      const { name, attributes } = child;
      if (name === 'w:txbxContent') {
        reading.margins.push(...readBlocks(child, inTextBox(reading)));
      } else if (name === 'a:blip') {
        images.push(
          ...readImage(attributes['r:embed'] ?? attributes['r:link'] ?? '', alt, reading),
        );
      } else if (name === 'v:imagedata') {
        images.push(...readImage(attributes['r:id'] ?? '', alt, reading));
      } else if (name === 'v:textpath') readPlainText([attributes['string'] ?? ''], reading);
      else if (name === 'dgm:relIds') readDiagram(attributes['r:dm'] ?? '', reading);
      else if (name === 'c:chart') readChart(attributes['r:id'] ?? '', reading);
      else if (name === 'mc:AlternateContent') {
        const branch = chosenBranch(child);
        if (branch) walk(branch);
      } else {
        if (name === 'o:OLEObject')
          leaveUnread(reading, 'docx-embedded-object', attributes['ProgID']);
        walk(child);
      }
    }
  };
  walk(drawing);
  return images;
}
