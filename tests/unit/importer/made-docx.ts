import { strToU8, zipSync } from 'fflate';
import { openDocx } from '#importer/docx/docx-package.ts';
import { noteMarks } from '#importer/docx/note-marks.ts';
import { readNumbering } from '#importer/docx/numbering.ts';
import { readStyles } from '#importer/docx/read-styles.ts';
import type { Reading } from '#importer/docx/reading.ts';
import { childOf, elementsOf, parseElement, type XmlElement } from '#importer/docx/xml-element.ts';
import type { SourceBlock } from '#importer/source-document.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Other parts of a made file: what stands in their root, by name of the relationship. */
export type OtherParts = Partial<
  Record<
    | 'styles'
    | 'numbering'
    | 'footnotes'
    | 'endnotes'
    | 'comments'
    | 'header'
    | 'footer'
    | 'settings',
    string
  >
> & { images?: Record<string, Uint8Array>; links?: Record<string, string> };

const ROOTS: Record<string, string> = { header: 'hdr', footer: 'ftr' };
const part = (name: string, inner: string) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${inner}</w:${name}>`);

/** A `w:p` with one run for each text. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A small .docx with that body; images are `word/media/<name>` with relationship ids of their names. */
export function madeDocx(body: string, { images, links, ...others }: OtherParts = {}): Uint8Array {
  const relationships: string[] = [];
  const files: Record<string, Uint8Array> = {
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r1" Type="${KINDS}officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
  };
  for (const [kind, inner] of Object.entries(others)) {
    files[`word/${kind}.xml`] = part(ROOTS[kind] ?? kind, inner);
    relationships.push(`<Relationship Id="${kind}" Type="${KINDS}${kind}" Target="${kind}.xml"/>`);
  }
  for (const [name, bytes] of Object.entries(images ?? {})) {
    files[`word/media/${name}`] = bytes;
    relationships.push(`<Relationship Id="${name}" Type="${KINDS}image" Target="media/${name}"/>`);
  }
  for (const [id, address] of Object.entries(links ?? {})) {
    relationships.push(
      `<Relationship Id="${id}" Type="${KINDS}hyperlink" Target="${address}" TargetMode="External"/>`,
    );
  }
  files['word/_rels/document.xml.rels'] = strToU8(
    `<Relationships>${relationships.join('')}</Relationships>`,
  );
  return zipSync(files);
}

/** An element of a Word part, with the usual prefixes known. */
export function element(xml: string): XmlElement {
  const root = parseElement(strToU8(`<root ${NAMESPACES}>${xml}</root>`));
  const [first] = elementsOf(root);
  if (!first) throw new Error('no element in the text');
  return first;
}

/** What reading the body of a made file starts from, and that body. */
export function madeReading(
  body: string,
  others: OtherParts = {},
): { reading: Reading; body: XmlElement } {
  const file = openDocx(madeDocx(body, others));
  const root = file.read(file.main);
  const found = root && childOf(root, 'w:body');
  if (!root || !found) throw new Error('no body');
  const reading: Reading = {
    file,
    styles: readStyles(file.read('word/styles.xml'), null),
    numbering: readNumbering(file.read('word/numbering.xml')),
    notes: noteMarks(root, file.read('word/settings.xml')),
    tally: { deletedWords: 0, insertedWords: 0, hiddenWords: 0, textBoxes: 0, unread: new Map() },
    omitted: [],
    margins: [],
    relations: new Map(file.relationships(file.main).map((target) => [target.id, target])),
    fields: [],
    part: 'body',
    where: null,
    counted: { paragraphs: 0, tables: 0 },
  };
  return { reading, body: found };
}

/** Text of blocks, a line each; cells parted by `|`, rows by `/`. */
export function textOfBlocks(blocks: readonly SourceBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'image') return `[${block.alt}]`;
      if (block.kind === 'table') {
        return block.rows
          .map((row) => row.map((cell) => textOfBlocks(cell.blocks)).join('|'))
          .join('/');
      }
      const mark = block.list ? `${block.list.mark} ` : '';
      return mark + block.runs.map(({ text }) => text).join('');
    })
    .join('\n');
}
