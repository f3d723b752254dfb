import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { indexSite } from '#publish/index-site.ts';
import { generateDocuments } from '../../bench/generate-documents.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { settingsIn } from './stand-ins.ts';

describe('indexSite', () => {
  it('puts every public document into an index below the site', async () => {
    const folder = temporaryFolder();
    const settings = settingsIn(folder);
    await generateDocuments({ documents: 3, out: settings.content });
    const { records } = await indexSite(settings, { onProgress: () => undefined });
    assert.equal(records, 3);
    assert.ok(existsSync(join(settings.out, 'pagefind/pagefind-entry.json')));
  });
});
