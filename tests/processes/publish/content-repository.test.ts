import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readChanges, type FileChange } from '#documents/history/file-versions.ts';
import {
  changesSince,
  contentRepository,
  printedLog,
  type ContentRepository,
} from '../../../src/publish/content-repository.ts';
import { contentRepo } from '../../content-repo.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const FILE = 'directives/2024/a.mdx';
const told = (changes: readonly FileChange[]): string[] =>
  changes.map(({ day, status, from, to }) =>
    [day, status, from, ...(to === from ? [] : [to])].join(' '),
  );
const loggedChanges = async (repository: ContentRepository): Promise<FileChange[]> =>
  readChanges(await printedLog(repository));
const open = async (content: string): Promise<ContentRepository> => {
  const repository = await contentRepository(content);
  assert.ok(repository);
  return repository;
};

describe('the repository of a content folder', () => {
  it('tells the changes of documents, with paths below the content folder wherever that lies', async () => {
    const repo = contentRepo(temporaryFolder());
    repo.commit('2026-03-01', {
      [`noi-dung/${FILE}`]: 'Một.\n',
      'noi-dung/pages/b.mdx': 'Trang.\n',
      'c.txt': '',
    });
    repo.commit('2026-03-02', { [`noi-dung/${FILE}`]: 'Hai.\n' });
    const repository = await open(join(repo.folder, 'noi-dung'));
    assert.deepEqual(told(await loggedChanges(repository)), [
      `2026-03-02 M ${FILE}`,
      `2026-03-01 A ${FILE}`,
    ]);
  });

  it('tells of a proposal only what its merge brought', async () => {
    const repo = contentRepo(temporaryFolder());
    repo.commit('2026-03-01', { [FILE]: 'Một.\n' });
    repo.git('switch', '--quiet', '--create', 'de-nghi');
    repo.commit('2026-03-02', { [FILE]: 'Bước chưa ai thấy.\n' });
    repo.commit('2026-03-03', { [FILE]: 'Hai.\n' });
    repo.git('switch', '--quiet', 'main');
    repo.git('merge', '--quiet', '--no-ff', '--message=Gộp', 'de-nghi');
    const changes = await loggedChanges(await open(repo.folder));
    assert.deepEqual(
      changes.map(({ status }) => status),
      ['M', 'A'],
    );
    assert.equal(changes[0]?.blob, repo.git('rev-parse', `HEAD:${FILE}`));
  });

  it('tells what is not committed yet, and what is staged', async () => {
    const repo = contentRepo(temporaryFolder());
    const head = repo.commit('2026-03-01', { [FILE]: 'Một.\n' });
    writeFileSync(join(repo.folder, FILE), 'Hai.\n');
    const repository = await open(repo.folder);
    assert.deepEqual(told(await changesSince(repository, head, { day: '2026-03-05' })), [
      `2026-03-05 M ${FILE}`,
    ]);
    assert.deepEqual(await changesSince(repository, head, { staged: true }), []);
    repo.git('checkout', '--quiet', '--', FILE);
    repo.git('mv', FILE, 'directives/2024/b.mdx');
    assert.deepEqual(told(await changesSince(repository, head)), [
      ` R ${FILE} directives/2024/b.mdx`,
    ]);
    assert.deepEqual(told(await changesSince(repository, head, { renames: false })), [
      ` D ${FILE}`,
      ' A directives/2024/b.mdx',
    ]);
  });

  it('knows a shallow clone', async () => {
    const repo = contentRepo(temporaryFolder());
    repo.commit('2026-03-01', { [FILE]: 'Một.\n' });
    repo.commit('2026-03-02', { [FILE]: 'Hai.\n' });
    assert.equal((await open(repo.folder)).shallow, false);
    const clone = join(temporaryFolder(), 'nong');
    repo.git('clone', '--quiet', '--depth=1', `file://${repo.folder}`, clone);
    assert.equal((await open(clone)).shallow, true);
  });

  it('says what to do where git does not open it for this user', async () => {
    const repo = contentRepo(temporaryFolder());
    repo.commit('2026-03-01', { [FILE]: 'Một.\n' });
    process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
    try {
      await assert.rejects(contentRepository(repo.folder), /safe\.directory/u);
    } finally {
      delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'];
    }
  });

  it('is none outside a repository, before the first commit, and where the folder is missing', async () => {
    const folder = temporaryFolder();
    assert.equal(await contentRepository(folder), null);
    assert.equal(await contentRepository(join(folder, 'khong-co')), null);
    mkdirSync(join(folder, 'moi'));
    contentRepo(join(folder, 'moi'));
    assert.equal(await contentRepository(join(folder, 'moi')), null);
  });
});
