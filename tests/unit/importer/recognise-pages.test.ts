import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImportFault } from '#importer/import-fault.ts';
import { writePgm } from '#importer/write-pgm.ts';
import { recognisePages } from '#importer/recognise-pages.ts';
import { madePicture } from './made-pdf.ts';

const imageOf = (words: string): Uint8Array => writePgm(madePicture(words));

test('print is recognised without network, page by page, and must be read against the paper', async () => {
  const source = await recognisePages([
    { number: 1, bytes: imageOf('THI') },
    { number: 2, bytes: imageOf('HIT') },
  ]);
  const text = source.blocks
    .map((block) => (block.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : ''))
    .join('\n');
  assert.equal(text, 'THI HIT');
  assert.equal(source.format, 'scan');
  assert.equal(source.warnings[0]?.rule, 'recognised-text');
});

test('an empty picture and a damaged one are faults with a remedy', async () => {
  for (const bytes of [imageOf(''), Uint8Array.of(1, 2, 3)]) {
    await assert.rejects(recognisePages([{ number: 1, bytes }]), (fault) => {
      assert.ok(fault instanceof ImportFault);
      assert.notEqual(fault.remedy, '');
      return true;
    });
  }
});
