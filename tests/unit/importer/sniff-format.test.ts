import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { ImportFault } from '#importer/import-fault.ts';
import { sniffFormat } from '#importer/sniff-format.ts';
import { madeDocx, p } from './made-docx.ts';
import { madeOle } from './made-ole.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

for (const [name, file, format] of [
  ['a Word file', madeDocx(p('Chỉ thị')), 'docx'],
  ['one whose text has a number', zip('[Content_Types].xml', 'word/document2.xml'), 'docx'],
  ['an old Word file', madeOle(['Root Entry', 'WordDocument', '1Table']), 'doc'],
  ['rich text', strToU8('{\\rtf1\\ansi Chỉ thị}'), 'rtf'],
  ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
  ['a PDF after some dirt', strToU8('\n\n%PDF-1.4\n'), 'pdf'],
  ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'image'],
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'image'],
  ['a TIFF', bytes(0x49, 0x49, 0x2a, 0, 8, 0), 'image'],
  ['a page', strToU8('<!doctype html><html><body><p>Tin</p></body></html>'), 'html'],
  ['a piece of a page', strToU8('\n<div class="a"><h3>Tin</h3>Hội nghị</div>'), 'html'],
  ['a page behind code of a server', strToU8('<?php /* ai */ ?>\n<div><p>Tin</p></div>'), 'html'],
  ['a text', strToU8('Chiều 27/11, Ủy ban nhân dân tỉnh tổ chức hội nghị.'), 'txt'],
  ['a text with a tag', strToU8('Diện tích 1.143,86m<sup>2</sup>, xem <p> ở dưới.'), 'txt'],
  ['a text that speaks of pages', strToU8(`${'Hội nghị tổng kết. '.repeat(20)}<p>Tin</p>`), 'txt'],
  ['a text in single bytes', bytes(0x51, 0x75, 0xe8, 0x63, 0x20, 0x70, 0x68, 0xdf, 0x6e), 'txt'],
  ['a text in UTF-16', bytes(0xff, 0xfe, 0x1e, 0x01, 0x61, 0), 'txt'],
  ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 3, 0, 5), null],
] as const) {
  test(`${name} is ${format ?? 'nothing that can be read'}`, () => {
    assert.equal(sniffFormat(file), format);
  });
}

for (const [name, file, message] of [
  ['an empty file', new Uint8Array(), /trống/],
  ['a spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml'), /Excel/],
  ['an old spreadsheet', madeOle(['Root Entry', 'Workbook']), /Excel/],
  ['slides', zip('ppt/presentation.xml'), /PowerPoint/],
  ['an OpenDocument text', zip('mimetype', 'content.xml'), /OpenDocument/],
  ['a zip of files', zip('mot.docx', 'hai.docx'), /tệp nén/],
  ['a file under a password', madeOle(['Root Entry', 'EncryptedPackage']), /mật khẩu/],
  [
    'a page saved as one file',
    strToU8('From: <a>\r\nSubject: b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'),
    /\.mht/,
  ],
  [
    'a Word file as plain XML',
    strToU8(
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="x">',
    ),
    /dạng XML/,
  ],
  ['an old mail', madeOle(['Root Entry', '__properties_version1.0']), /không phải văn bản Word/],
] as const) {
  test(`${name} is refused with a fault of its own and a remedy`, () => {
    assert.throws(
      () => sniffFormat(file),
      (error) => error instanceof ImportFault && message.test(error.message) && error.remedy !== '',
    );
  });
}
