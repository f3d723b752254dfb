import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeManifest } from '#publish/manifest.ts';
import {
  lastSite,
  prunePageRecords,
  readPageRecord,
  recordedFiles,
  writePageRecords,
} from '#publish/page-record.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

describe('the record of pages', () => {
  const records = {
    pages: { salt: 'a', keys: { 'x/index.html': 'k' } },
    data: { salt: 'a', keys: { 'x/a.json': 'l' } },
  };

  /** A published site with its record. */
  async function published() {
    const folder = temporaryFolder({ 'dist/x/index.html': '1' });
    const out = join(folder, 'dist');
    const cache = join(folder, 'cache');
    const manifest = await writeManifest(out);
    await writePageRecords(cache, manifest, records);
    return { out, cache, manifest };
  }

  it('is found again for the same site, of pages and of data apart', async () => {
    const { out, cache } = await published();
    assert.deepEqual(readPageRecord(cache, out, 'pages'), records.pages);
    assert.deepEqual(readPageRecord(cache, out, 'data'), records.data);
    assert.deepEqual(recordedFiles(cache, out), { pages: ['x/index.html'], data: ['x/a.json'] });
  });

  it('is not there for another site, or none, or where it is cut off', async () => {
    const { out, cache } = await published();
    assert.equal(readPageRecord(cache, join(out, 'x'), 'pages'), null);
    const [data = ''] = readdirSync(join(cache, 'pages')).sort();
    writeFileSync(join(cache, 'pages', data), '{"salt":"a","ke');
    assert.equal(recordedFiles(cache, out), null);
    rmSync(join(cache, 'pages', data));
    assert.equal(recordedFiles(cache, out), null);
    writeFileSync(join(out, 'y.html'), '2');
    await writeManifest(out);
    assert.equal(readPageRecord(cache, out, 'pages'), null);
  });

  it('lets nothing be used again that was made with another salt', () => {
    const record = records.pages;
    assert.equal(lastSite('dist', record, 'a').keys.get('x/index.html'), 'k');
    assert.equal(lastSite('dist', record, 'b').keys.size, 0);
    assert.equal(lastSite('dist', null, 'a').keys.size, 0);
  });

  it('goes when another site has taken the place', async () => {
    const { out, cache } = await published();
    writeFileSync(join(out, 'y.html'), '2');
    const manifest = await writeManifest(out);
    await writePageRecords(cache, manifest, records);
    await prunePageRecords(cache, manifest);
    assert.equal(readdirSync(join(cache, 'pages')).length, 2);
    assert.ok(recordedFiles(cache, out));
  });
});
