import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphBlocks, readParagraph } from '#importer/docx/read-paragraph.ts';
import { element, madeReading, p } from '../made-docx.ts';

const STYLES = `<w:docDefaults><w:pPrDefault><w:pPr><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:pStyle w:val="Muc"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

const block = (xml: string) => {
  const { reading } = madeReading('<w:p/>', {
    styles: STYLES,
    numbering: NUMBERING,
    images: { 'a.png': Uint8Array.of(1), 'b.png': Uint8Array.of(2) },
  });
  return paragraphBlocks(readParagraph(element(xml), reading), reading);
};
const place = { part: 'body', where: 'đoạn 1' };

for (const [name, properties, expected] of [
  ['the default of the file', '', { align: 'justify' }],
  ['a style', '<w:pStyle w:val="H2"/>', { align: 'center', heading: 2, bold: true }],
  [
    'the paragraph over its style',
    '<w:pStyle w:val="H2"/><w:jc w:val="end"/>',
    { align: 'right', heading: 2, bold: true },
  ],
  [
    'level 9 of an outline as text',
    '<w:pStyle w:val="H2"/><w:outlineLvl w:val="9"/>',
    { align: 'center', bold: true },
  ],
  [
    'a number of its own',
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    { align: 'justify', list: { mark: '1.', level: 0 } },
  ],
  [
    'a number of its style, at the level of the style',
    '<w:pStyle w:val="Muc"/>',
    { align: 'justify', heading: 1, list: { mark: 'a)', level: 1 } },
  ],
  [
    'a number taken away',
    '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>',
    { align: 'justify', heading: 1 },
  ],
] as const) {
  test(`a paragraph looks as ${name} says`, () => {
    const { bold, ...rest } = { bold: false, ...expected };
    assert.deepEqual(block(p('Nội dung', properties)), [
      { kind: 'paragraph', runs: [{ text: 'Nội dung', ...(bold && { bold }) }], ...rest, place },
    ]);
  });
}

test('pictures before the first word stand before the paragraph, the others after it', () => {
  const image = (id: string) => `<w:r><w:drawing><a:blip r:embed="${id}"/></w:drawing></w:r>`;
  const blocks = block(`<w:p>${image('a.png')}<w:r><w:t>chữ</w:t></w:r>${image('b.png')}</w:p>`);
  assert.deepEqual(
    blocks.map(({ kind, place: at }) => [kind, at.where]),
    [
      ['image', 'đoạn 1'],
      ['paragraph', 'đoạn 1'],
      ['image', 'đoạn 1'],
    ],
  );
});

test('a paragraph without a word is none', () => {
  assert.deepEqual(block('<w:p><w:r><w:t xml:space="preserve">  </w:t><w:tab/></w:r></w:p>'), []);
});
