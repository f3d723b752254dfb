import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { ImportFault } from '#importer/import-fault.ts';
import { readInBrowser } from '#importer/read-in-browser.ts';
import { readSource } from '#importer/read-source.ts';
import { madeDocx, p } from './made-docx.ts';
import { madeOle } from './made-ole.ts';
import { madePdf, madePicture } from './made-pdf.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const READ: readonly (readonly [what: string, bytes: Uint8Array])[] = [
  ['a text', encode('KẾ HOẠCH\n\n1. Một văn bản.')],
  ['a text in an old encoding', new Uint8Array([0x43, 0xb8, 0x63, 0x20, 0x78, 0xb7])],
  ['a page', encode('<!doctype html><html><body><p>Một <b>văn bản</b>.</p></body></html>')],
  ['a Word file', madeDocx(p('Một văn bản.'))],
  [
    'a PDF',
    madePdf([
      [{ text: 'Cac don vi to chuc huan luyen dan quan tu ve theo ke hoach', x: 80, y: 700 }],
    ]),
  ],
];
for (const [what, bytes] of READ)
  test(`${what} is read as the command reads it`, async () => {
    assert.deepEqual(await readInBrowser(bytes), await readSource(bytes));
  });

const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, remedy: RegExp])[] = [
  ['an old Word file', madeOle(['WordDocument']), /npm run import/u],
  ['RTF', encode('{\\rtf1 Văn bản}'), /npm run import/u],
  ['a scanned PDF', madePdf([madePicture('THI')]), /npm run import/u],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /npm run import/u],
  ['what is no text', new Uint8Array([0, 1, 2, 3, 0, 5, 6]), /docx/u],
  ['nothing', new Uint8Array(), /tệp gốc/u],
];
for (const [what, bytes, remedy] of REFUSED)
  test(`${what} is refused with a way that leads on`, async () => {
    await assert.rejects(
      async () => readInBrowser(bytes),
      (fault) => {
        assert.ok(fault instanceof ImportFault);
        assert.match(fault.remedy, remedy);
        return true;
      },
    );
  });

test('a form that is known is not asked of the text', async () => {
  const { blocks } = await readInBrowser(encode('<p>Một thẻ.</p>'), 'txt');
  assert.equal(blocks[0]?.kind === 'paragraph' && blocks[0].runs[0]?.text, '<p>Một thẻ.</p>');
});

test('nothing of it needs Node', () => {
  const seen = new Set(['src/importer/read-in-browser.ts']);
  for (const file of seen)
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:^(?:import|export)(?! type)[^'";]*|\bimport\()'([^']+)'/gmu,
    )) {
      assert.doesNotMatch(specifier, /^node:/u, file);
      if (specifier.startsWith('#')) seen.add(`src/${specifier.slice(1)}`);
      else if (specifier.startsWith('.')) seen.add(posix.join(posix.dirname(file), specifier));
    }
  assert.ok(seen.has('src/importer/lay-out-pages.ts') && seen.size > 40, 'imports are followed');
});
