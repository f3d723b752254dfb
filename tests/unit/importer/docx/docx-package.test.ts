import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { openDocx } from '#importer/docx/docx-package.ts';
import { ImportFault } from '#importer/import-fault.ts';
import { madeDocx, p } from '../made-docx.ts';

test('parts are found by what refers to them, pictures and outer addresses too', () => {
  const file = openDocx(
    madeDocx(p('Số'), {
      header: p('đầu'),
      images: { 'a.png': Uint8Array.of(1) },
      links: { lien: 'https://a.vn/?x=1&amp;y=2' },
    }),
  );
  assert.equal(file.main, 'word/document.xml');
  const found = file
    .relationships(file.main)
    .map(({ kind, target, external }) => [kind, target, external]);
  assert.deepEqual(found, [
    ['header', 'word/header.xml', false],
    ['image', 'word/media/a.png', false],
    ['hyperlink', 'https://a.vn/?x=1&y=2', true],
  ]);
  assert.deepEqual(file.bytes('word/media/a.png'), Uint8Array.of(1));
  assert.equal(file.read('word/header.xml')?.name, 'w:hdr');
  assert.equal(file.read('word/nothing.xml'), null);
});

test('the text may lie elsewhere, where the file says so', () => {
  const file = openDocx(
    zipSync({
      '_rels/.rels': strToU8('<R><Relationship Type="x/officeDocument" Target="/a/b.xml"/></R>'),
      'a/b.xml': strToU8('<x/>'),
      'a/_rels/b.xml.rels': strToU8(
        '<R><Relationship Id="1" Type="x/styles" Target="../c/./s.xml"/></R>',
      ),
    }),
  );
  assert.equal(file.main, 'a/b.xml');
  assert.equal(file.relationships('a/b.xml')[0]?.target, 'c/s.xml');
});

test('a file without a text, and a part that is no XML, are faults', () => {
  assert.throws(() => openDocx(zipSync({ 'a.xml': strToU8('<a/>') })), ImportFault);
  const broken = openDocx(zipSync({ 'word/document.xml': strToU8('<a><b></a>') }));
  assert.throws(() => broken.read('word/document.xml'), /hỏng: phần word\/document.xml/);
});
