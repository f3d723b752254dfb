import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readHandOver } from '#markdown/hand-over.ts';
import { readContent } from '#publish/read-content.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { settingsIn } from './stand-ins.ts';

describe('readContent', () => {
  it('counts what is public and tells the faults of all files', async () => {
    const folder = temporaryFolder({
      'content/reports/2024/x.mdx': '---\nid: x\n---\nx\n',
      'content/reports/2024/y.mdx': '---\nid: y\n---\ny\n',
    });
    cpSync('content/reference', join(folder, 'content/reference'), { recursive: true });
    const { problems, counts, file } = await readContent(settingsIn(folder));
    assert.equal(counts.public, 0);
    assert.deepEqual(readHandOver(file).documents, []);
    assert.equal(new Set(problems.map(({ file }) => file)).size, 2);
  });
});
