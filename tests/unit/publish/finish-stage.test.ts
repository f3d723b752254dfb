import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { finishStage } from '#publish/finish-stage.ts';
import { StepError } from '#publish/run-step.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { settingsIn } from './stand-ins.ts';

const FILES = {
  'content/reference/office.yaml': 'securityContact: https://luu.vn/bao-loi/\n',
  'bundle/site/_luu/a.css': 'a{}',
  'public/attachments/x.pdf': 'x',
  'stage/index.html': 'trang',
};
const finish = (folder: string): Promise<void> =>
  finishStage(folder, join(folder, 'bundle'), join(folder, 'stage'), settingsIn(folder));

describe('finishStage', () => {
  it('writes the contact that the office has named into security.txt', async () => {
    const folder = temporaryFolder(FILES);
    await finish(folder);
    const text = readFileSync(join(folder, 'stage/.well-known/security.txt'), 'utf8');
    assert.match(text, /^Contact: https:\/\/luu\.vn\/bao-loi\/$/m);
    assert.ok(existsSync(join(folder, 'stage/_headers')));
    assert.ok(existsSync(join(folder, 'stage/.nojekyll')));
  });

  it('copies what pages load and what is public', async () => {
    const folder = temporaryFolder(FILES);
    await finish(folder);
    for (const path of ['_luu/a.css', 'attachments/x.pdf'])
      assert.ok(existsSync(join(folder, 'stage', path)), path);
  });

  it('leaves out images of a document that has no page', async () => {
    const folder = temporaryFolder({
      ...FILES,
      'content/reports/2024/nhap.mdx': '',
      'public/attachments/nhap/anh-1.jpg': 'ảnh',
      'public/attachments/chung/anh-1.jpg': 'ảnh',
    });
    await finish(folder);
    assert.ok(!existsSync(join(folder, 'stage/attachments/nhap')));
    assert.ok(existsSync(join(folder, 'stage/attachments/chung/anh-1.jpg')));
  });

  it('refuses a public file that would hide a page', async () => {
    const folder = temporaryFolder({ ...FILES, 'public/index.html': 'khác' });
    await assert.rejects(
      finish(folder),
      (error) => error instanceof StepError && /public\/index\.html trùng tên/.test(error.message),
    );
    assert.equal(readFileSync(join(folder, 'stage/index.html'), 'utf8'), 'trang');
  });
});
