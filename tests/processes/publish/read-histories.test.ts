import assert from 'node:assert/strict';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unsaidChanges, type DocumentHistory } from '#documents/history/document-history.ts';
import { readDifferences } from '../../../src/publish/history-cache.ts';
import { readHistories, type ReadHistories } from '../../../src/publish/read-histories.ts';
import { contentRepo, type ContentRepo } from '../../content-repo.ts';
import { contentFolder, directive, directivePath } from '../../unit/markdown/content-folder.ts';

const ID = 'kim-dong-2024-12-20-chi-thi';
const FILE = directivePath(ID);
const TODAY = '2026-11-21';
const text = (body: string, fields: Record<string, string> = {}, id = ID): string =>
  directive(id, body, fields);
const entries = (...notes: string[]): Record<string, string> => ({
  corrections: `[${notes.map((note) => `{date: 2026-03-01, kind: dinh-chinh, note: ${note}}`).join(', ')}]`,
});

/** A content folder that is a repository, and what is read of its past. */
function start(): ContentRepo & {
  content: string;
  cache: string;
  read: () => Promise<ReadHistories>;
  history: (id?: string) => Promise<DocumentHistory | undefined>;
} {
  const { contentDir, cacheDir, ingest } = contentFolder();
  const repo = contentRepo(contentDir);
  const read = (): Promise<ReadHistories> =>
    readHistories(
      { contentDir, cacheDir, today: TODAY },
      ingest().then(({ documents }) => documents),
    );
  return {
    ...repo,
    content: contentDir,
    cache: cacheDir,
    read,
    history: async (id = ID) => (await read()).histories.get(id),
  };
}
const told = (history: DocumentHistory | undefined): string[] =>
  history?.changes.map(({ day, words, fields, corrections }) =>
    [day, words && 'words', fields && 'fields', ...corrections.map(({ note }) => note)]
      .filter(Boolean)
      .join(' '),
  ) ?? [];

describe('the past of a document', () => {
  it('is what its published versions changed, newest first, with the corrections they brought', async () => {
    const { commit, history, cache } = start();
    commit('2026-03-01', { [FILE]: text('Đạt 98% chỉ tiêu.', { draft: 'true' }) });
    commit('2026-03-02', { [FILE]: text('Đạt 99% chỉ tiêu.') });
    commit('2026-03-03', { [FILE]: text('Đạt 100% chỉ tiêu.', entries('Sửa số')) });
    commit('2026-03-04', {
      [FILE]: text('Đạt 100% chỉ tiêu.', { ...entries('Sửa số'), title: 'Về nhiệm vụ khác' }),
    });
    const found = await history();
    assert.deepEqual(told(found), ['2026-03-04 fields', '2026-03-03 words Sửa số']);
    const [none, words] = readDifferences(cache, found?.differences ?? '');
    assert.deepEqual(none, []);
    assert.deepEqual(
      words
        ?.flatMap((stretch) => ('blocks' in stretch ? stretch.blocks : []))
        .map(({ runs }) => runs),
      [
        [
          { kind: 'same', text: 'Đạt' },
          { kind: 'del', text: ' 99' },
          { kind: 'ins', text: ' 100' },
          { kind: 'same', text: '% chỉ tiêu.' },
        ],
      ],
    );
    assert.doesNotMatch(JSON.stringify([found, words]), /98/u, 'a draft must not show');
  });

  it('goes on under a new id', async () => {
    const { commit, history, git, content } = start();
    const now = 'kim-dong-2024-12-21-chi-thi';
    commit('2026-03-01', { [FILE]: text('Đạt 99% chỉ tiêu.') });
    git('mv', FILE, directivePath(now));
    commit('2026-03-02', {
      [directivePath(now)]: text('Đạt 99% chỉ tiêu.', { aliases: `[${ID}]` }, now),
    });
    assert.deepEqual(told(await history(now)), ['2026-03-02 fields']);
    assert.ok(statSync(join(content, directivePath(now))).isFile());
  });

  it('has nothing of what was withheld later, in no file', async () => {
    const { commit, read, cache } = start();
    commit('2026-03-01', { [FILE]: text('Xây dựng tại thôn Zzcanary của huyện.') });
    commit('2026-03-02', {
      [FILE]: text(
        'Xây dựng tại <Redacted reason="vi-tri-cong-trinh" /> của huyện.',
        entries('Lược'),
      ),
    });
    commit('2026-03-03', {
      [FILE]: text(
        'Xây mới tại <Redacted reason="vi-tri-cong-trinh" /> của huyện.',
        entries('Lược', 'Sửa'),
      ),
    });
    const { histories } = await read();
    assert.equal(
      histories.get(ID)?.hiddenBefore,
      '2026-03-03',
      'a change beside a withheld place counts',
    );
    assert.doesNotMatch(JSON.stringify([...histories]), /zzcanary/iu);
    assert.deepEqual(readdirSync(join(cache, 'history')), ['kept.json', 'log.txt']);
  });

  it('is none of a text that was taken off in between, or is new, or never changed', async () => {
    const { commit, read } = start();
    const other = 'kim-dong-2024-12-22-chi-thi';
    commit('2026-03-01', { [FILE]: text('Một.'), [directivePath(other)]: text('Một.', {}, other) });
    commit('2026-03-02', { [FILE]: text('Một.', { status: 'removed' }) });
    commit('2026-03-03', { [FILE]: text('Hai.') });
    assert.equal((await read()).histories.size, 0);
  });

  it('tells which changes of words no correction came with', async () => {
    const { commit, history } = start();
    commit('2026-03-01', { [FILE]: text('Một.') });
    commit('2026-03-02', { [FILE]: text('Hai.') });
    commit('2026-03-03', { [FILE]: text('Ba.', entries('Sửa')) });
    const found = await history();
    assert.ok(found);
    assert.deepEqual(
      unsaidChanges(found).map(({ day }) => day),
      ['2026-03-02'],
    );
  });

  it('has what is not committed yet as of today', async () => {
    const { commit, history, content } = start();
    commit('2026-03-01', { [FILE]: text('Một.') });
    writeFileSync(join(content, FILE), text('Hai.', entries('Sửa')));
    assert.deepEqual(told(await history()), [`${TODAY} words Sửa`]);
    commit('2026-03-02', {});
    commit('2026-03-03', { [FILE]: text('Ba.', entries('Sửa', 'Lại')) });
    writeFileSync(join(content, FILE), text('Bốn.', entries('Sửa', 'Lại', 'Nữa')));
    assert.deepEqual(told(await history()).length, 3);
  });
});

describe('reading the past', () => {
  it('costs nothing again where nothing changed, and heals where something was lost', async () => {
    const { commit, read, cache } = start();
    commit('2026-03-01', { [FILE]: text('Một.') });
    commit('2026-03-02', { [FILE]: text('Hai.', entries('Sửa')) });
    const first = await read();
    const kept = join(cache, 'history/kept.json');
    const { mtimeMs } = statSync(kept);
    assert.deepEqual(await read(), first);
    assert.equal(statSync(kept).mtimeMs, mtimeMs);
    const name = first.histories.get(ID)?.differences ?? '';
    rmSync(join(cache, `history/${name}.json`));
    assert.deepEqual(await read(), first);
    assert.equal(readDifferences(cache, name).length, 1);
    rmSync(kept);
    assert.deepEqual(await read(), first);
  });

  it('gives nothing without a repository, and says where that comes from', async () => {
    const { commit, read, content, git } = start();
    commit('2026-03-01', { [FILE]: text('Một.') });
    commit('2026-03-02', { [FILE]: text('Hai.', entries('Sửa')) });
    assert.equal((await read()).source, 'whole');
    process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
    const refused = await read();
    delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'];
    assert.deepEqual(refused, { histories: new Map(), source: 'refused' });
    git('update-ref', 'refs/heads/main', 'HEAD');
    writeFileSync(join(content, '.git/shallow'), `${git('rev-parse', 'HEAD')}\n`);
    assert.deepEqual(await read(), { histories: new Map(), source: 'shallow' });
    rmSync(join(content, '.git'), { recursive: true });
    assert.deepEqual(await read(), { histories: new Map(), source: 'none' });
  });
});
