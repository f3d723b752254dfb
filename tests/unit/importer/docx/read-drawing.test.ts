import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8 } from 'fflate';
import { readDrawing } from '#importer/docx/read-drawing.ts';
import { element, madeReading, p, textOfBlocks } from '../made-docx.ts';

const DIAGRAM =
  '<d xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>Ban </a:t></a:r><a:r><a:t>Chỉ huy</a:t></a:r></a:p><a:p/><a:p><a:r><a:t>Trung đội</a:t></a:r></a:p></d>';

const read = (xml: string) => {
  const { reading } = madeReading('<w:p/>', {
    images: { 'a.png': Uint8Array.of(7) },
    links: { xa: 'https://a.vn/a.png' },
  });
  return { images: readDrawing(element(xml), reading), reading };
};

test('a picture is its bytes, its type and what it is said to show', () => {
  const { images } = read(
    '<w:drawing><wp:inline><wp:docPr descr="Hội nghị"/><a:graphic><a:blip r:embed="a.png"/></a:graphic></wp:inline></w:drawing>',
  );
  assert.deepEqual(images, [
    {
      kind: 'image',
      bytes: Uint8Array.of(7),
      type: 'image/png',
      alt: 'Hội nghị',
      place: { part: 'body', where: 'đoạn 0' },
    },
  ]);
  const old = read(
    '<w:pict><v:shape alt="Cũ"><v:imagedata r:id="a.png"/></v:shape></w:pict>',
  ).images;
  assert.equal(old[0]?.alt, 'Cũ');
});

for (const [xml, rule] of [
  ['<w:drawing><a:blip r:link="xa"/></w:drawing>', 'docx-linked-image'],
  ['<w:drawing><a:blip r:embed="b.png"/></w:drawing>', 'docx-missing-image'],
  ['<w:object><o:OLEObject/></w:object>', 'docx-embedded-object'],
] as const) {
  test(`${xml} is told as ${rule}`, () => {
    const { images, reading } = read(xml);
    assert.deepEqual(images, []);
    assert.deepEqual([...reading.tally.unread.keys()], [rule]);
  });
}

test('words of frames and watermarks go to the margins, of an alternative once', () => {
  const box = `<w:txbxContent>${p('MẪU SỐ 1')}</w:txbxContent>`;
  const { reading } = read(
    `<w:drawing><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent><v:textpath string="BẢN NHÁP"/></w:drawing>`,
  );
  assert.equal(textOfBlocks(reading.margins), 'MẪU SỐ 1\nBẢN NHÁP');
  assert.deepEqual(
    reading.margins.map(({ place }) => place),
    [
      { part: 'text-box', where: 'khung chữ 1' },
      { part: 'text-box', where: 'khung chữ 2' },
    ],
  );
});

test('words of a diagram go to the margins, a paragraph each', () => {
  const { reading } = madeReading('<w:p/>', { images: { 'data.xml': strToU8(DIAGRAM) } });
  readDrawing(element('<w:drawing><dgm:relIds r:dm="data.xml"/></w:drawing>'), reading);
  assert.equal(textOfBlocks(reading.margins), 'Ban Chỉ huy\nTrung đội');
});
