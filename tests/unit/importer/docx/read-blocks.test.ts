import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBlocks } from '#importer/docx/read-blocks.ts';
import { madeReading, p, textOfBlocks } from '../made-docx.ts';

test('paragraphs and tables come in order, with places that a clerk can count', () => {
  const { reading, body } = madeReading(
    `${p('Một')}<w:p/>${p('Hai')}<w:tbl><w:tr><w:tc>${p('ô')}</w:tc></w:tr></w:tbl><w:sdt><w:sdtContent>${p('Ba')}</w:sdtContent></w:sdt><w:sectPr/>`,
  );
  const blocks = readBlocks(body, reading);
  assert.equal(textOfBlocks(blocks), 'Một\nHai\nô\nBa');
  assert.deepEqual(
    blocks.map(({ place }) => place.where),
    ['đoạn 1', 'đoạn 2', 'bảng 1', 'đoạn 3'],
  );
});

test('where a change deleted the end of a paragraph, the next belongs to it', () => {
  const { reading, body } = madeReading(
    p('Dân quân ', '<w:jc w:val="center"/><w:rPr><w:del/></w:rPr>') + p('tự vệ') + p('Ba'),
  );
  const blocks = readBlocks(body, reading);
  assert.equal(textOfBlocks(blocks), 'Dân quân tự vệ\nBa');
  assert.equal(blocks[0]?.kind === 'paragraph' && blocks[0].align, 'center');
});

test('a file put into the file is told', () => {
  const { reading, body } = madeReading(`${p('a')}<w:altChunk r:id="x"/>`);
  readBlocks(body, reading);
  assert.deepEqual([...reading.tally.unread.keys()], ['docx-inserted-file']);
});

test('a large first letter belongs to its word, and the paragraph looks as it is', () => {
  const { reading, body } = madeReading(
    p('C', '<w:framePr w:dropCap="drop"/><w:jc w:val="left"/>') +
      p('hỉ thị', '<w:jc w:val="both"/>'),
  );
  const blocks = readBlocks(body, reading);
  assert.equal(textOfBlocks(blocks), 'Chỉ thị');
  assert.equal(blocks[0]?.kind === 'paragraph' && blocks[0].align, 'justify');
});
