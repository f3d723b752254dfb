import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { finishStage } from '#publish/finish-stage.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { settingsIn } from './stand-ins.ts';

describe('finishStage', () => {
  it('writes the contact that the office has named into security.txt', async () => {
    const folder = temporaryFolder({
      'content/reference/office.yaml': 'securityContact: https://luu.vn/bao-loi/\n',
      'stage/index.html': '',
    });
    await finishStage(join(folder, 'stage'), settingsIn(folder));
    const text = readFileSync(join(folder, 'stage/.well-known/security.txt'), 'utf8');
    assert.match(text, /^Contact: https:\/\/luu\.vn\/bao-loi\/$/m);
    assert.ok(existsSync(join(folder, 'stage/_headers')));
    assert.ok(existsSync(join(folder, 'stage/.nojekyll')));
  });
});
