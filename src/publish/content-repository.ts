import { COLLECTIONS } from '../schema/collections.ts';
import { COMMIT_MARK, readChanges, type FileChange } from '../documents/history/file-versions.ts';
import { git, GitError, gitText } from './git.ts';

/** The repository that a content folder lies in. */
export interface ContentRepository {
  content: string;
  /** Commit that is checked out. */
  head: string;
  /** True where the clone has only the last commits (CI does so unless told otherwise). */
  shallow: boolean;
}

/** What git says of a repository that belongs to another user than the one it runs for, as in containers of CI. */
const REFUSED = /dubious ownership/;

/** A repository that git does not open for this user; the message is for the person at the terminal. */
export class RefusedRepository extends GitError {
  override name = 'RefusedRepository';
}

/**
 * The repository of a content folder; `null` where there is none, none with a commit, or no git. Throws a
 * `RefusedRepository` where git does not open it for this user.
 */
export async function contentRepository(content: string): Promise<ContentRepository | null> {
  try {
    const told = await gitText(content, ['rev-parse', '--is-shallow-repository', 'HEAD']);
    const [shallow, head = ''] = told.split('\n');
    return { content, head, shallow: shallow === 'true' };
  } catch (error) {
    if (error instanceof GitError && REFUSED.test(error.message))
      throw new RefusedRepository(
        `Kho git thuộc người dùng khác nên git không mở. Chạy: git config --global --add safe.directory ${content}`,
        { cause: error },
      );
    if (error instanceof GitError) return null;
    throw error;
  }
}

const RAW = ['--raw', '-z', '--no-abbrev', '--relative'];

/**
 * What git prints of the changes of documents on the main line, newest first, in one pass, for `readChanges`: of a merge only
 * what it brought, so that the steps of a proposal, which nobody saw published, are none.
 */
export async function printedLog({ content, head }: ContentRepository): Promise<string> {
  const format = `--format=${COMMIT_MARK}%ct`;
  const words = [
    'log',
    '--first-parent',
    '-m',
    '--no-renames',
    format,
    ...RAW,
    head,
    '--',
    ...COLLECTIONS,
  ];
  return (await git(content, words)).toString('utf8');
}

/**
 * Changes of documents since a commit: in the files as they lie in the folder, or as they are staged. With `renames` a file
 * that went and one like it that came are one change: git's guess, which papers written after one pattern lead astray.
 */
export async function changesSince(
  { content }: ContentRepository,
  base: string,
  { staged = false, day = '', renames = true } = {},
): Promise<FileChange[]> {
  const how = [...(staged ? ['--cached'] : []), renames ? '-M' : '--no-renames'];
  const words = ['diff', ...how, ...RAW, base, '--', ...COLLECTIONS];
  return readChanges((await git(content, words)).toString('utf8'), day);
}
