import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { git, gitBlobs, GitError, gitText } from '../../../src/publish/git.ts';
import { contentRepo } from '../../content-repo.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

describe('git', () => {
  it('gives what it prints', async () => {
    const repo = contentRepo(temporaryFolder());
    const head = repo.commit('2026-03-01', { 'a.mdx': 'Một.\n' });
    assert.equal(await gitText(repo.folder, ['rev-parse', 'HEAD']), head);
  });

  it('fails with its own words, outside a repository and where it is not there', async () => {
    await assert.rejects(git(temporaryFolder(), ['rev-parse', 'HEAD']), GitError);
    await assert.rejects(git('/khong/co', ['status']), GitError);
  });

  it('gives many texts at once, byte for byte, and leaves out what is not there', async () => {
    const repo = contentRepo(temporaryFolder());
    repo.commit('2026-03-01', { 'a.mdx': 'Một\nhai.\n', 'b.mdx': '' });
    const name = (path: string): string => repo.git('rev-parse', `HEAD:${path}`);
    const [a, b, none] = [name('a.mdx'), name('b.mdx'), 'f'.repeat(40)];
    const found = await gitBlobs(repo.folder, [a, none, b, a]);
    assert.deepEqual(
      [...found].map(([key, bytes]) => [key, bytes.toString()]),
      [
        [a, 'Một\nhai.\n'],
        [b, ''],
      ],
    );
    assert.equal((await gitBlobs(repo.folder, [])).size, 0);
  });
});
