import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CMS_FOLDER } from '#publish/cms-folder.ts';
import { copyCms, rewriteCms } from '#publish/copy-cms.ts';
import { listFiles } from '#publish/files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const site = temporaryFolder();
copyCms(site);
const folder = join(site, CMS_FOLDER);
const main = readFileSync(join(folder, 'index.js'), 'utf8');

describe('copyCms', () => {
  it('brings all that the module loads in the browser, and no more than 4 MB', () => {
    const files = listFiles(folder);
    const loads = [
      ...main.matchAll(/\b(?:import|from)\s*\(?[`"](\.\/[^`"]+)[`"]/g),
      ...main.matchAll(/new URL\(`(assets\/[^`]+\.woff2)`/g),
    ].map(([, path = '']) => path.replace('./', ''));
    assert.ok(loads.length >= 8);
    for (const path of loads.filter((one) => !/heic|webp_enc/.test(one)))
      assert.ok(files.includes(path), path);
    const size = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    assert.ok(size < 4_000_000, String(size));
  });

  it('has no style that a strict content policy refuses, and no font of another host', () => {
    for (const host of ['cdn.jsdelivr.net', 'githubstatus.com/api', 'hostedstatus.com'])
      assert.ok(!main.includes(host), host);
    assert.ok(!main.includes('style="display'));
    assert.ok(main.includes('adoptedStyleSheets'));
  });

  it('has its Vietnamese with our words', () => {
    const words = readFileSync(join(folder, 'vi.js'), 'utf8');
    assert.match(words, /^export default \{/);
    assert.match(words, /"show_errors":"Xem lỗi"/);
    assert.match(words, /"save_anyway":"Vẫn lưu"/);
  });

  it('has its licence', () => {
    assert.match(readFileSync(join(folder, 'LICENSE.txt'), 'utf8'), /MIT License/);
  });
});

describe('rewriteCms', () => {
  it('stops where the package is not the one it was made for', () => {
    assert.throws(() => rewriteCms('var a=1'), /0 times, not 1: look at src\/publish\/cms-folder/);
  });
});
