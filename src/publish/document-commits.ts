import { readChanges } from '../documents/history/file-versions.ts';
import type { Reference } from '../documents/reference.ts';
import { readVersion } from '../markdown/read-version.ts';
import { documentStage } from './document-stage.ts';
import { git, gitBlobs } from './git.ts';
import type { DocumentCommit } from './second-person.ts';

const MARK = '\u0001';

/** Commits of one document, newest first, through renames; `file` is its path below `content`. Merges are left out. */
export async function documentCommits(
  content: string,
  file: string,
  reference: Pick<Reference, 'planTypes' | 'known'>,
  today: string,
): Promise<DocumentCommit[]> {
  const printed = await git(content, [
    ...['log', '--follow', '--no-merges', `--format=${MARK}%aE%x00`, '--raw', '-z'],
    ...['--no-abbrev', '--relative', '--', file],
  ]);
  const commits = printed
    .toString('utf8')
    .split(MARK)
    .flatMap((told) => {
      const end = told.indexOf('\0');
      const [change] = readChanges(told.slice(end + 1).replace(/^\0+/u, ''));
      return change ? [{ ...change, author: told.slice(0, end).toLowerCase() }] : [];
    });
  const blobs = await gitBlobs(
    content,
    commits.map(({ blob }) => blob),
  );
  return commits.map(({ author, to, blob }) => {
    const bytes = blobs.get(blob);
    const version = bytes && readVersion(bytes, to, reference);
    const release = version?.data.release;
    return {
      author,
      stage: documentStage(version, today),
      release: release ? JSON.stringify(release) : '',
    };
  });
}
