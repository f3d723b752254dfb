import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { ImportFault } from '#importer/import-fault.ts';
import { isZip, unzipParts, zipNames } from '#importer/unzip-parts.ts';

const small = zipSync({ 'a.xml': strToU8('một'), 'b.bin': strToU8('hai') });

test('a zip is known by its first bytes', () => {
  assert.equal(isZip(small), true);
  assert.equal(isZip(zipSync({})), true);
  assert.equal(isZip(strToU8('PK là chữ đầu của một văn bản')), false);
});

test('only the wanted files are unpacked, and all are named', () => {
  assert.deepEqual(zipNames(small), ['a.xml', 'b.bin']);
  const parts = unzipParts(small, (name) => name.endsWith('.xml'));
  assert.deepEqual([...parts.keys()], ['a.xml']);
  assert.equal(strFromU8(parts.get('a.xml') ?? new Uint8Array()), 'một');
});

test('a zip that states to unpack to more than 200 MB is refused before it is unpacked', () => {
  const bomb = zipSync({ 'a.xml': new Uint8Array(1000), 'b.xml': new Uint8Array(1000) });
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  for (let at = 0; at < bomb.length - 4; at += 1) {
    // the stated size in the central directory
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 150_000_000, true);
  }
  assert.throws(() => unzipParts(bomb, () => false), /quá lớn/);
});

test('a damaged zip is a fault with a remedy', () => {
  assert.throws(
    () => zipNames(small.slice(0, 40)),
    (error) => error instanceof ImportFault && /hỏng/.test(error.message) && error.remedy !== '',
  );
});
