import assert from 'node:assert/strict';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { compressor } from '#publish/compressed-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

describe('compressor', () => {
  const folder = temporaryFolder({ 'site/a/index.html': 'Lưu', 'site/a.woff2': 'x', secret: 'y' });
  const get = compressor(join(folder, 'site'));
  const text = (address: string) => {
    const file = get(address);
    return file && brotliDecompressSync(file.bytes).toString('utf8');
  };

  it('gives texts with their type, also after they have changed', () => {
    assert.equal(text('/a/'), 'Lưu');
    assert.equal(get('/a/')?.type, 'text/html;charset=utf-8');
    assert.equal(get('/a/'), get('/a/'));
    writeFileSync(join(folder, 'site/a/index.html'), 'Mới');
    utimesSync(join(folder, 'site/a/index.html'), 1, 1);
    assert.equal(text('/a/'), 'Mới');
  });

  for (const address of ['/a.woff2', '/b/', '/a', '/../secret', '/%2e%2e/secret', '/%E0%A4%A'])
    it(`leaves ${address} to the file server`, () => {
      assert.equal(get(address), null);
    });
});
