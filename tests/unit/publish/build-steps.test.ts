import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { BUILD_STEPS } from '#publish/build-steps.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { settingsIn } from './stand-ins.ts';

it('reads the content in a process of its own, and keeps what it learned after it has answered', async () => {
  const folder = temporaryFolder({ 'content/reports/2024/x.mdx': '---\nid: x\n---\nx\n' });
  cpSync('content/reference', join(folder, 'content/reference'), { recursive: true });
  const progress: string[] = [];
  let end: Promise<void> | undefined;
  const read = await BUILD_STEPS.read(settingsIn(folder), {
    onProgress: ({ done, all }) => progress.push(`${done}/${all}`),
    onEnd: (ended) => {
      end = ended;
    },
  });
  assert.ok(read.problems.length > 0);
  assert.equal(progress.at(-1), '1/1');
  await end;
});
