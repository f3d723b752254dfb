import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  COMMIT_MARK,
  fileLives,
  idOf,
  readChanges,
  versionsOf,
} from '#documents/history/file-versions.ts';

const seconds = (day: string): number => Date.parse(`${day}T08:00:00Z`) / 1000;
const sha = (letter: string): string => letter.repeat(40);

/** What `git log --raw -z` prints of a commit: lines `A 0 b directives/2024/x.mdx`. */
function commit(day: string, ...lines: string[]): string {
  const files = lines.map((line) => {
    const [status = '', before = '', after = '', path = ''] = line.split(' ');
    return `:100644 100644 ${sha(before)} ${sha(after)} ${status}\0${path}\0`;
  });
  return `${COMMIT_MARK}${String(seconds(day))}\0\n${files.join('')}`;
}
const versions = (path: string, aliases: string[], ...commits: string[]): string[] =>
  versionsOf(fileLives(readChanges(commits.join(''))), path, [idOf(path), ...aliases]).map(
    ({ day, blob, path: then }) => `${day} ${blob.slice(0, 1)} ${then}`,
  );

describe('versions of a file', () => {
  it('come newest first, each with the day of its commit', () => {
    const log = [
      commit('2026-03-02', 'M a b x.mdx'),
      commit('2026-03-01', 'A 0 a x.mdx', 'A 0 f y.mdx'),
    ];
    assert.deepEqual(versions('x.mdx', [], ...log), ['2026-03-02 b x.mdx', '2026-03-01 a x.mdx']);
    assert.deepEqual(versions('y.mdx', [], ...log), ['2026-03-01 f y.mdx']);
    assert.deepEqual(versions('z.mdx', [], ...log), []);
  });

  it('go on with those of the file whose place it took, if its document bears the old id', () => {
    const log = [
      commit('2026-03-03', 'D b 0 x.mdx', 'A 0 c z.mdx'),
      commit('2026-03-02', 'M a b x.mdx'),
      commit('2026-03-01', 'A 0 a x.mdx'),
    ];
    assert.deepEqual(versions('z.mdx', ['x'], ...log), [
      '2026-03-03 c z.mdx',
      '2026-03-02 b x.mdx',
      '2026-03-01 a x.mdx',
    ]);
    assert.deepEqual(versions('z.mdx', [], ...log), ['2026-03-03 c z.mdx']);
  });

  it('follow a file into another folder', () => {
    assert.deepEqual(
      versions(
        'directives/2025/x.mdx',
        [],
        commit('2026-03-02', 'D a 0 directives/2024/x.mdx', 'A 0 a directives/2025/x.mdx'),
        commit('2026-03-01', 'A 0 a directives/2024/x.mdx'),
      ),
      ['2026-03-02 a directives/2025/x.mdx', '2026-03-01 a directives/2024/x.mdx'],
    );
  });

  it('end where a file was deleted: one of that name written later is another', () => {
    const log = [
      commit('2026-03-03', 'A 0 c x.mdx'),
      commit('2026-03-02', 'D a 0 x.mdx'),
      commit('2026-03-01', 'A 0 a x.mdx'),
    ];
    assert.deepEqual(versions('x.mdx', ['x'], ...log), ['2026-03-03 c x.mdx']);
    assert.deepEqual(versions('x.mdx', ['x'], ...log.slice(1)), []);
  });

  it('are those of the file of that name, though the name was once another’s', () => {
    const log = [
      commit('2026-03-04', 'A 0 e x.mdx'),
      commit('2026-03-03', 'D a 0 x.mdx', 'A 0 c z.mdx'),
      commit('2026-03-01', 'A 0 a x.mdx'),
    ];
    assert.deepEqual(versions('x.mdx', [], ...log), ['2026-03-04 e x.mdx']);
    assert.deepEqual(versions('z.mdx', ['x'], ...log), [
      '2026-03-03 c z.mdx',
      '2026-03-01 a x.mdx',
    ]);
  });

  it('never go up in days on the way back, whatever a clock said', () => {
    assert.deepEqual(
      versions(
        'x.mdx',
        [],
        commit('2026-03-01', 'M a b x.mdx'),
        commit('2026-03-09', 'A 0 a x.mdx'),
      ),
      ['2026-03-01 b x.mdx', '2026-03-01 a x.mdx'],
    );
  });

  it('are none where git printed nothing', () => {
    assert.deepEqual(readChanges(''), []);
  });
});
