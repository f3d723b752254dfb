import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMMIT_MARK, fileVersions, readChanges } from '#documents/history/file-versions.ts';

const seconds = (day: string): number => Date.parse(`${day}T08:00:00Z`) / 1000;
const sha = (letter: string): string => letter.repeat(40);

/** What `git log --raw -z` prints of a commit: lines `A 0 b path`. */
function commit(day: string, ...lines: string[]): string {
  const files = lines.map((line) => {
    const [status = '', before = '', after = '', ...paths] = line.split(' ');
    return `:100644 100644 ${sha(before)} ${sha(after)} ${status}\0${paths.join('\0')}\0`;
  });
  return `${COMMIT_MARK}${seconds(day)}\0\n${files.join('')}`;
}
const versions = (...commits: string[]) =>
  Object.fromEntries(
    [...fileVersions(readChanges(commits.join('')))].map(([path, found]) => [
      path,
      found.map(({ day, blob, path: then }) => `${day} ${blob.slice(0, 1)} ${then}`),
    ]),
  );

describe('versions of files', () => {
  it('come newest first, each with the day of its commit', () => {
    assert.deepEqual(
      versions(
        commit('2026-03-02', 'M a b x.mdx'),
        commit('2026-03-01', 'A 0 a x.mdx', 'A 0 f y.mdx'),
      ),
      { 'x.mdx': ['2026-03-02 b x.mdx', '2026-03-01 a x.mdx'], 'y.mdx': ['2026-03-01 f y.mdx'] },
    );
  });

  it('follow a file through its names, also where the old name was given to another', () => {
    assert.deepEqual(
      versions(
        commit('2026-03-04', 'A 0 e x.mdx'),
        commit('2026-03-03', 'R090 b c x.mdx z.mdx'),
        commit('2026-03-02', 'M a b x.mdx'),
        commit('2026-03-01', 'A 0 a x.mdx'),
      ),
      {
        'x.mdx': ['2026-03-04 e x.mdx'],
        'z.mdx': ['2026-03-03 c z.mdx', '2026-03-02 b x.mdx', '2026-03-01 a x.mdx'],
      },
    );
  });

  it('end where a file was deleted: one of that name written later is another', () => {
    assert.deepEqual(
      versions(
        commit('2026-03-03', 'A 0 c x.mdx'),
        commit('2026-03-02', 'D a 0 x.mdx'),
        commit('2026-03-01', 'A 0 a x.mdx', 'A 0 b y.mdx'),
      ),
      { 'x.mdx': ['2026-03-03 c x.mdx'], 'y.mdx': ['2026-03-01 b y.mdx'] },
    );
    assert.deepEqual(
      versions(commit('2026-03-02', 'D a 0 x.mdx'), commit('2026-03-01', 'A 0 a x.mdx')),
      {},
    );
  });

  it('never go up in days on the way back, whatever a clock said', () => {
    assert.deepEqual(
      versions(commit('2026-03-01', 'M a b x.mdx'), commit('2026-03-09', 'A 0 a x.mdx')),
      { 'x.mdx': ['2026-03-01 b x.mdx', '2026-03-01 a x.mdx'] },
    );
  });

  it('are none where git printed nothing', () => {
    assert.deepEqual(readChanges(''), []);
  });
});
