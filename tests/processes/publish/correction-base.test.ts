import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { contentRepository } from '../../../src/publish/content-repository.ts';
import { correctionBase } from '../../../src/publish/correction-base.ts';
import { contentRepo, type ContentRepo } from '../../content-repo.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const FILE = 'directives/2024/a.mdx';
const baseOf = async ({ folder }: ContentRepo, wanted?: string): Promise<string | null> => {
  const repository = await contentRepository(folder);
  assert.ok(repository);
  return correctionBase(repository, wanted);
};

describe('the commit that holds what is published', () => {
  it('is the last where files were changed since, else the one before, on the main branch', async () => {
    const repo = contentRepo(temporaryFolder());
    const first = repo.commit('2026-03-01', { [FILE]: 'Một.\n' });
    assert.equal(await baseOf(repo), null);
    const second = repo.commit('2026-03-02', { [FILE]: 'Hai.\n' });
    assert.equal(await baseOf(repo), first);
    writeFileSync(join(repo.folder, FILE), 'Ba.\n');
    assert.equal(await baseOf(repo), second);
  });

  it('is where a branch left the main one, though that has gone on', async () => {
    const repo = contentRepo(temporaryFolder());
    const first = repo.commit('2026-03-01', { [FILE]: 'Một.\n' });
    repo.git('switch', '--quiet', '--create', 'de-nghi');
    repo.commit('2026-03-02', { [FILE]: 'Hai.\n' });
    repo.git('switch', '--quiet', 'main');
    repo.commit('2026-03-03', { 'directives/2024/b.mdx': 'Khác.\n' });
    repo.git('switch', '--quiet', 'de-nghi');
    assert.equal(await baseOf(repo), first);
    assert.equal(await baseOf(repo, 'main'), first);
  });

  it('is what the server has, where the main branch is ahead of it', async () => {
    const server = contentRepo(temporaryFolder());
    const first = server.commit('2026-03-01', { [FILE]: 'Một.\n' });
    const folder = join(temporaryFolder(), 'ban-sao');
    server.git('clone', '--quiet', server.folder, folder);
    const repo = contentRepo(folder);
    repo.commit('2026-03-02', { [FILE]: 'Hai.\n' });
    repo.commit('2026-03-03', { [FILE]: 'Ba.\n' });
    assert.equal(await baseOf(repo), first);
  });
});
