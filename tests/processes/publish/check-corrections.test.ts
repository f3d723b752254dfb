import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  checkCorrections,
  type CorrectionOptions,
} from '../../../src/publish/check-corrections.ts';
import { contentRepo, type ContentRepo } from '../../content-repo.ts';
import { contentFolder, directive, directivePath } from '../../unit/markdown/content-folder.ts';

const TODAY = '2026-11-21';
const ID = 'kim-dong-2024-12-20-chi-thi';
const FILE = directivePath(ID);
const ENTRY = '[{date: 2026-11-20, kind: dinh-chinh, note: Sửa số.}]';
const text = (body: string, fields: Record<string, string> = {}): string =>
  directive(ID, body, fields);
const FIRST = text('Giao quân đạt 99% chỉ tiêu.');
const SECOND = text('Giao quân đạt 100% chỉ tiêu.');

/** A content folder that is a repository, with the first version committed. */
function start(first = FIRST): ContentRepo & {
  check: (options?: Partial<CorrectionOptions>) => Promise<string[]>;
  write: (text: string) => void;
} {
  const { contentDir } = contentFolder();
  const repo = contentRepo(contentDir);
  repo.commit('2026-11-01', { [FILE]: first });
  return {
    ...repo,
    write: (now) => {
      writeFileSync(join(contentDir, FILE), now);
    },
    check: async (options) => {
      const { problems } = await checkCorrections({
        content: contentDir,
        today: TODAY,
        ...options,
      });
      return problems.map(({ message, remedy }) => `${message} ${remedy}`);
    },
  };
}

describe('a change of a published text', () => {
  it('without a correction is a fault, with its place, its words and an entry to paste', async () => {
    const { write, check } = start();
    write(SECOND);
    assert.deepEqual(await check(), [
      'Chữ của văn bản đã công bố đổi ở đoạn đ1 (chỗ đầu: “99” thành “100”), mà corrections chưa ghi lần sửa này. ' +
        "Thêm một dòng vào corrections, rồi ghi rõ đã sửa gì:  - { date: 2026-11-21, kind: dinh-chinh, note: 'Sửa chữ ở đoạn đ1.' }",
    ]);
  });

  it('with a new correction is none', async () => {
    const { write, check } = start();
    write(text('Giao quân đạt 100% chỉ tiêu.', { corrections: ENTRY }));
    assert.deepEqual(await check(), []);
  });

  it('needs one for each change, not one for ever', async () => {
    const { write, check } = start(text('Giao quân đạt 99% chỉ tiêu.', { corrections: ENTRY }));
    write(text('Giao quân đạt 100% chỉ tiêu.', { corrections: ENTRY }));
    assert.equal((await check()).length, 1);
  });

  it('of marks, blanks or fields alone needs none', async () => {
    const { write, check } = start();
    write(text('**Giao quân** đạt\n99% chỉ tiêu.', { title: 'Về nhiệm vụ của năm' }));
    assert.deepEqual(await check(), []);
  });

  it('never repeats words that may have been withheld', async () => {
    const { write, check } = start(text('Xây dựng nhà trực zzmat tại huyện.'));
    write(text('Xây dựng <Redacted reason="ten-cong-trinh" /> tại huyện.'));
    const [said = ''] = await check();
    assert.match(said, /ở đoạn đ1, mà corrections/u);
    assert.doesNotMatch(said, /zzmat/u);
  });

  it('is found under a new name too', async () => {
    const { git, check } = start(text('Giao quân đạt 99% chỉ tiêu. '.repeat(20)));
    const now = 'kim-dong-2024-12-21-chi-thi';
    git('mv', FILE, directivePath(now));
    writeFileSync(
      join(git('rev-parse', '--show-toplevel'), directivePath(now)),
      text('Giao quân đạt 99% chỉ tiêu. '.repeat(20), { aliases: '[zzcu]' })
        .replaceAll(ID, now)
        .replace('zzcu', ID)
        .replace('99%', '100%'),
    );
    assert.equal((await check()).length, 1);
  });

  it('is none where one document went and another like it came', async () => {
    const { commit, check } = start();
    const other = 'kim-dong-2024-12-21-chi-thi';
    commit('2026-11-02', {
      [FILE]: null,
      [directivePath(other)]: directive(other, 'Giao quân đạt 100% chỉ tiêu.'),
    });
    assert.deepEqual(await check(), []);
  });

  it('concerns only what is public on both sides', async () => {
    for (const fields of [{ draft: 'true' }, { publishAt: '2026-12-01' }, { release: '' }]) {
      const { write, check } = start(text('Giao quân đạt 99% chỉ tiêu.', fields));
      write(SECOND);
      assert.deepEqual(await check(), [], JSON.stringify(fields));
    }
    const { write, check } = start();
    write(text('Giao quân đạt 100% chỉ tiêu.', { status: 'withdrawn' }));
    assert.deepEqual(await check(), []);
  });
});

describe('what a published text is compared with', () => {
  it('is the last commit for what is staged', async () => {
    const { write, check, git } = start();
    write(SECOND);
    assert.deepEqual(await check({ staged: true }), []);
    git('add', '--all');
    assert.equal((await check({ staged: true })).length, 1);
  });

  it('is the commit before, where nothing was changed since the last one', async () => {
    const { commit, check } = start();
    commit('2026-11-02', { [FILE]: SECOND });
    assert.equal((await check()).length, 1);
    commit('2026-11-03', {});
    assert.deepEqual(await check(), []);
  });

  it('is the point where a proposal left the main branch, whatever its own commits were', async () => {
    const { commit, check, git } = start();
    git('switch', '--quiet', '--create', 'de-nghi');
    commit('2026-11-02', { [FILE]: SECOND });
    commit('2026-11-03', {});
    assert.equal((await check()).length, 1);
    assert.equal((await check({ base: 'main' })).length, 1);
    assert.deepEqual(await check({ base: 'HEAD' }), []);
    commit('2026-11-04', {
      [FILE]: text('Giao quân đạt 100% chỉ tiêu.', { corrections: ENTRY }),
    });
    assert.deepEqual(await check(), []);
  });

  it('must be there where it is named', async () => {
    const { check } = start();
    await assert.rejects(check({ base: 'khong-co' }), { name: 'GitError' });
  });

  it('is nothing without a repository', async () => {
    const { git, write, check } = start();
    rmSync(join(git('rev-parse', '--show-toplevel'), '.git'), { recursive: true });
    write(SECOND);
    assert.deepEqual(await check(), []);
  });
});
