import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { buildSalt, guardPageCache } from '#publish/page-cache.ts';
import { readSettings } from '#publish/settings.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const at = (content: string, today = '2026-01-31') => ({
  ...readSettings({ BUILD_NOW: today }),
  content,
});

describe('buildSalt', () => {
  const files = {
    'src/a.ts': '1',
    'content/reference/topics.yaml': '1',
    'content/reports/2024/x.mdx': '1',
  };

  it('changes with code, lists and the day, and not with a document', async () => {
    const root = temporaryFolder(files);
    const content = join(root, 'content');
    const first = await buildSalt(root, at(content));
    const salts = [first, await buildSalt(root, at(content, '2026-02-01'))];
    for (const path of ['src/a.ts', 'content/reference/topics.yaml', 'package-lock.json']) {
      writeFileSync(join(root, path), '2');
      salts.push(await buildSalt(root, at(content)));
    }
    assert.equal(new Set(salts).size, 5);
    writeFileSync(join(root, 'content/reports/2024/x.mdx'), '2');
    assert.equal(await buildSalt(root, at(content)), salts.at(-1));
  });
});

describe('guardPageCache', () => {
  const cache = (): string => temporaryFolder({ 'incremental-build.json': '{}' });
  const kept = (folder: string): boolean => existsSync(join(folder, 'incremental-build.json'));

  it('keeps the pages of a build that came to its end with the same salt', async () => {
    const folder = cache();
    await (await guardPageCache(folder, 'a')).keep();
    writeFileSync(join(folder, 'incremental-build.json'), '{}');
    assert.ok((await guardPageCache(folder, 'a')).reused);
    assert.ok(kept(folder));
  });

  it('drops them when the salt is another', async () => {
    const folder = cache();
    await (await guardPageCache(folder, 'a')).keep();
    assert.ok(!(await guardPageCache(folder, 'b')).reused);
    assert.ok(!kept(folder));
  });

  it('drops them after a build that did not come to its end', async () => {
    const folder = cache();
    await (await guardPageCache(folder, 'a')).keep();
    await guardPageCache(folder, 'a');
    writeFileSync(join(folder, 'incremental-build.json'), '{}');
    assert.ok(!(await guardPageCache(folder, 'a')).reused);
    assert.ok(!kept(folder));
  });

  it('works where there is no cache yet', async () => {
    const guard = await guardPageCache(join(temporaryFolder(), 'deep'), 'a');
    assert.ok(!guard.reused);
    await guard.keep();
  });
});
