import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { codeKey, pageSalt } from '#publish/build-keys.ts';
import { readSettings } from '#publish/settings.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const settings = readSettings({ BUILD_NOW: '2026-01-31' });

describe('codeKey', () => {
  it('changes with code, packages and the address, and with nothing else', async () => {
    const root = temporaryFolder({ 'src/a.ts': '1', 'content/reference/topics.yaml': '1' });
    const first = await codeKey(root, settings);
    const keys = [first, await codeKey(root, { ...settings, base: '/kho/' })];
    for (const path of ['src/a.ts', 'package-lock.json']) {
      writeFileSync(join(root, path), '2');
      keys.push(await codeKey(root, settings));
    }
    assert.equal(new Set(keys).size, 4);
    writeFileSync(join(root, 'content/reference/topics.yaml'), '2');
    assert.equal(await codeKey(root, { ...settings, today: '2026-02-01' }), keys.at(-1));
  });
});

describe('pageSalt', () => {
  it('changes with code, lists, the day and for a preview, and not with a document', async () => {
    const content = temporaryFolder({ 'reference/topics.yaml': '1', 'reports/2024/x.mdx': '1' });
    const at = { ...settings, content };
    const salts = [await pageSalt('a', at), await pageSalt('b', at)];
    salts.push(await pageSalt('a', { ...at, today: '2026-02-01' }));
    salts.push(await pageSalt('a', { ...at, preview: true }));
    writeFileSync(join(content, 'reference/topics.yaml'), '2');
    salts.push(await pageSalt('a', at));
    assert.equal(new Set(salts).size, 5);
    writeFileSync(join(content, 'reports/2024/x.mdx'), '2');
    assert.equal(await pageSalt('a', at), salts.at(-1));
  });
});
