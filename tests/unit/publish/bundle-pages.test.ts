import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { BundleRecord } from '#publish/bundle-store.ts';
import { BUNDLE_FILES } from '#publish/bundle-store.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { tinyBundle } from './tiny-bundle.ts';

describe('bundlePages', () => {
  it('leaves the code of the pages, their files and a record, and no page', async () => {
    const bundle = temporaryFolder();
    await tinyBundle(bundle);
    const record = JSON.parse(
      readFileSync(join(bundle, BUNDLE_FILES.record), 'utf8'),
    ) as BundleRecord;
    assert.ok(existsSync(join(bundle, BUNDLE_FILES.code, record.entry)));
    assert.ok(record.pages.some(([, styles]) => styles.length > 0));
    assert.ok(!existsSync(join(bundle, BUNDLE_FILES.site, 'index.html')));
    assert.ok(!existsSync(join(bundle, BUNDLE_FILES.site, '.prerender')));
  });
});
