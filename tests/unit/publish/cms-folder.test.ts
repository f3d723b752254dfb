import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CMS_FOLDER, CMS_VERSION } from '#publish/cms-folder.ts';

test('the release is the one installed, and exact', () => {
  const read = (path: string): Record<string, unknown> =>
    JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  assert.equal(read('node_modules/@sveltia/cms/package.json')['version'], CMS_VERSION);
  const own = read('package.json')['dependencies'] as Record<string, string>;
  assert.equal(own['@sveltia/cms'], CMS_VERSION);
});

test('the folder is one that hosts may keep for a year', () => {
  assert.match(CMS_FOLDER, /^_luu\/sveltia-cms-[\d.]+-[0-9a-f]{8}$/);
});
