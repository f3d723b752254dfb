import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatManifest, MANIFEST, parseManifest, writeManifest } from '#publish/manifest.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

// SHA-256 of “abc”, FIPS 180-2 appendix B.1
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('manifest', () => {
  it('names every file but itself, in the form of sha256sum', async () => {
    const folder = temporaryFolder({ 'a/b.html': 'abc', [MANIFEST]: 'cũ' });
    assert.equal(formatManifest(await writeManifest(folder)), `${ABC}  a/b.html\n`);
  });

  it('comes back as it was written, names with blanks too', () => {
    const manifest = new Map([
      ['a b.html', ABC],
      ['ế.html', ABC],
    ]);
    assert.deepEqual(parseManifest(formatManifest(manifest)), manifest);
  });

  it('is refused where a line has another form', () => {
    assert.throws(() => parseManifest('<!doctype html>\n'), /Dòng không đúng dạng/);
  });
});
