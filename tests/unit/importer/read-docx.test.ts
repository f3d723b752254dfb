import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { ImportFault } from '#importer/import-fault.ts';
import { readDocx } from '#importer/read-docx.ts';
import { madeDocx, p, textOfBlocks } from './made-docx.ts';

const note = (kind: string, id: number, inner: string, type = '') =>
  `<w:${kind} w:id="${id}"${type && ` w:type="${type}"`}>${inner}</w:${kind}>`;

test('body, margins and notes are read, each with its part and place', () => {
  const source = readDocx(
    madeDocx(
      `${p('CHỈ THỊ', '<w:jc w:val="center"/>')}<w:p><w:r><w:t>Điều</w:t><w:footnoteReference w:id="2"/></w:r></w:p>`,
      {
        header: p('MẬT'),
        footer: p('trang 1'),
        footnotes:
          note('footnote', 0, '<w:p/>', 'separator') + note('footnote', 2, p('Giải thích')),
        endnotes: note('endnote', 1, p('Cuối')),
        comments: note('comment', 1, p('Xem lại')),
      },
    ),
  );
  assert.equal(source.format, 'docx');
  assert.equal(textOfBlocks(source.blocks), 'CHỈ THỊ\nĐiều1');
  assert.deepEqual(
    source.margins.map((block) => [textOfBlocks([block]), block.place.part, block.place.where]),
    [
      ['MẬT', 'header', 'đầu trang 1'],
      ['trang 1', 'footer', 'chân trang 1'],
      ['Xem lại', 'comment', 'nhận xét 1'],
    ],
  );
  assert.deepEqual(
    source.footnotes.map(({ id, blocks }) => [id, textOfBlocks(blocks), blocks[0]?.place.where]),
    [
      ['2', 'Giải thích', 'chú thích 1'],
      ['cuoi-1', 'Cuối', 'chú thích cuối 1'],
    ],
  );
  assert.deepEqual(
    source.warnings.map(({ rule }) => rule),
    ['docx-comments'],
  );
});

test('hidden and deleted words are only among what is omitted, and in no warning', () => {
  const hidden =
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t>kín</w:t></w:r><w:del><w:r><w:delText>xưa</w:delText></w:r></w:del>';
  const source = readDocx(madeDocx(`<w:p><w:r><w:t>Một</w:t></w:r>${hidden}</w:p>`));
  assert.equal(textOfBlocks(source.blocks), 'Một');
  const { omitted, ...seen } = source;
  assert.doesNotMatch(JSON.stringify(seen), /kín|xưa/);
  assert.deepEqual(
    omitted?.map(({ paragraph: { runs, place } }) => [runs[0]?.text, place.where]),
    [
      ['kín', 'đoạn 1'],
      ['xưa', 'đoạn 1'],
    ],
  );
  assert.deepEqual(
    source.warnings.map(({ rule }) => rule),
    ['docx-tracked-changes', 'docx-hidden-text'],
  );
});

test('a file without a body is a fault', () => {
  assert.throws(
    () => readDocx(zipSync({ 'word/document.xml': strToU8('<a/>') })),
    (error) => error instanceof ImportFault && error.remedy !== '',
  );
});
