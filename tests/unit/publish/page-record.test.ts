import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeManifest } from '#publish/manifest.ts';
import { prunePageRecords, readPageRecord, writePageRecord } from '#publish/page-record.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

describe('the record of pages', () => {
  const record = { salt: 'a', keys: { 'x/index.html': 'k' } };

  /** A published site with its record. */
  async function published() {
    const folder = temporaryFolder({ 'dist/x/index.html': '1' });
    const out = join(folder, 'dist');
    const cache = join(folder, 'cache');
    const manifest = await writeManifest(out);
    await writePageRecord(cache, manifest, record);
    return { out, cache, manifest };
  }

  it('is found again for the same site and salt', async () => {
    const { out, cache, manifest } = await published();
    const { keys, hashes } = readPageRecord(cache, out, 'a');
    assert.equal(keys.get('x/index.html'), 'k');
    assert.deepEqual(hashes, manifest);
  });

  it('is empty for another salt, another site, or none', async () => {
    const { out, cache } = await published();
    assert.equal(readPageRecord(cache, out, 'b').keys.size, 0);
    assert.equal(readPageRecord(cache, join(out, 'x'), 'a').keys.size, 0);
    writeFileSync(join(out, 'y.html'), '2');
    await writeManifest(out);
    assert.equal(readPageRecord(cache, out, 'a').keys.size, 0);
  });

  it('goes when another site has taken the place', async () => {
    const { out, cache } = await published();
    writeFileSync(join(out, 'y.html'), '2');
    const manifest = await writeManifest(out);
    await writePageRecord(cache, manifest, record);
    await prunePageRecords(cache, manifest);
    assert.equal(readdirSync(join(cache, 'pages')).length, 1);
    assert.equal(readPageRecord(cache, out, 'a').keys.size, 1);
  });
});
