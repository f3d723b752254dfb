import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPdf } from '#importer/read-pdf.ts';
import type { SourceBlock } from '#importer/source-document.ts';
import { madePdf, madePicture, type MadeWord } from './made-pdf.ts';

const LINE = 'Cac don vi to chuc huan luyen dan quan tu ve theo ke hoach da duoc duyet';

function textOf(block: SourceBlock): string {
  return block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : block.kind;
}

function pageOf(number: number): MadeWord[] {
  return [
    { text: String(number), x: 295, y: 800 },
    { text: LINE, x: 80, y: 700 },
    { text: 'nam 2025.', x: 60, y: 684 },
    { text: LINE, x: 80, y: 668 },
  ];
}

test('text is read as paragraphs, page numbers and stamps as margins', async () => {
  const stamp: MadeWord = { text: 'DEN 5', x: 20, y: 300, turned: true };
  const source = await readPdf(madePdf([[...pageOf(1), stamp], pageOf(2)]));
  assert.equal(source.format, 'pdf');
  assert.deepEqual(source.blocks.map(textOf), [
    `${LINE} nam 2025.`,
    LINE,
    `${LINE} nam 2025.`,
    LINE,
  ]);
  assert.deepEqual(source.margins.map(textOf), ['1\n2', 'DEN 5']);
  assert.deepEqual(
    source.margins.map(({ place }) => place.part),
    ['header', 'text-box'],
  );
  assert.equal(source.blocks[1]?.place.where, 'trang 1, dòng 4');
});

test('a page that is a picture among pages of text is named', async () => {
  const source = await readPdf(madePdf([pageOf(1), madePicture('THI')]));
  assert.equal(source.warnings[0]?.rule, 'pdf-page-without-text');
  assert.match(source.warnings[0]?.message ?? '', /^Trang 2 /);
});

test('a picture among text is told with its page', async () => {
  const [words, picture] = [pageOf(1), madePicture('THI')];
  const both = madePdf([words, { ...picture, words }]);
  const { omitted, warnings } = await readPdf(both);
  assert.deepEqual(
    omitted?.map(({ paragraph: { runs, place } }) => [runs[0]?.text, place.where]),
    [['[ảnh: 1]', 'trang 2']],
  );
  assert.equal(warnings.at(-1)?.rule, 'pdf-image');
});

test('a PDF of pictures alone is a scan', async () => {
  const source = await readPdf(madePdf([madePicture('THI')]));
  assert.equal(source.format, 'scan');
  assert.deepEqual(source.blocks.map(textOf), ['THI']);
});
