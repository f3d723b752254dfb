import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImportFault } from '#importer/import-fault.ts';
import { readSource } from '#importer/read-source.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the reader is chosen by what is in a file', async () => {
  assert.equal((await readSource(bytes('Một văn bản.'))).format, 'txt');
  const page = '<!doctype html><html><body><p>Một văn bản.</p></body></html>';
  assert.equal((await readSource(bytes(page))).format, 'html');
});

test('text becomes Unicode, composed', async () => {
  const { blocks } = await readSource(bytes('Hòa bình'.normalize('NFD')));
  assert.equal(blocks[0]?.kind === 'paragraph' && blocks[0].runs[0]?.text, 'Hòa bình');
});

test('what is no text is refused in a sentence', async () => {
  await assert.rejects(readSource(new Uint8Array([0, 1, 2, 3, 0, 5, 6])), (fault) => {
    assert.ok(fault instanceof ImportFault);
    assert.match(fault.message, /^Không nhận ra/);
    assert.match(fault.remedy, /docx/);
    return true;
  });
});
