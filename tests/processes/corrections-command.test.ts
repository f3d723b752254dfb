import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { contentRepo, type ContentRepo } from '../content-repo.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { contentFolder, directive, directivePath } from '../unit/markdown/content-folder.ts';

const ID = 'kim-dong-2024-12-20-chi-thi';
const FILE = directivePath(ID);

function run(content: string, words: string[] = [], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, ['scripts/corrections.ts', content, ...words], {
    encoding: 'utf8',
    env: { ...process.env, CI: undefined, BUILD_NOW: '2026-11-21', ...env },
  });
}

/** A repository with one published document, which was changed since without a word. */
function changed(): ContentRepo {
  const repo = contentRepo(contentFolder().contentDir);
  repo.commit('2026-11-01', { [FILE]: directive(ID, 'Đạt 99% chỉ tiêu.') });
  writeFileSync(join(repo.folder, FILE), directive(ID, 'Đạt 100% chỉ tiêu.'));
  return repo;
}

describe('npm run corrections', () => {
  it('fails with the place, the words and an entry to paste', () => {
    const { status, stderr } = run(changed().folder);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /kim-dong-2024-12-20-chi-thi\.mdx\n {2}\d+:\d+ {2}lỗi .*“99” thành “100”/u,
    );
    assert.match(
      stderr,
      /- \{ date: 2026-11-21, kind: dinh-chinh, note: 'Sửa chữ ở đoạn đ1\.' \}/u,
    );
  });

  it('prints one JSON for scripts', () => {
    const { status, stdout } = run(changed().folder, ['--json']);
    const told = JSON.parse(stdout) as { changed: number; problems: unknown[] };
    assert.deepEqual([status, told.changed, told.problems.length], [1, 1, 1]);
  });

  it('says what to do where the base that was named is not there', () => {
    const { status, stderr } = run(changed().folder, ['--base', 'origin/khong-co']);
    assert.equal(status, 1);
    assert.match(stderr, /Không thấy “origin\/khong-co” trong kho git này\. Tải đủ lịch sử/u);
  });

  it('has nothing to say without a repository, and fails in CI where a clone is too shallow to tell', () => {
    const { contentDir } = contentFolder();
    assert.deepEqual([run(contentDir).status, run(contentDir, [], { CI: 'true' }).status], [0, 0]);
    const repo = changed();
    repo.git('checkout', '--quiet', '--', FILE);
    const shallow = join(temporaryFolder(), 'nong');
    repo.git('clone', '--quiet', '--depth=1', `file://${repo.folder}`, shallow);
    assert.equal(run(shallow).status, 0);
    const { status, stdout } = run(shallow, [], { CI: 'true' });
    assert.equal(status, 1);
    assert.match(stdout, /thiếu lịch sử/u);
  });
});
