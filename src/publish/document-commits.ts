import { readChanges, type FileChange } from '../documents/history/file-versions.ts';
import type { Reference } from '../documents/reference.ts';
import { readVersion } from '../markdown/read-version.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { documentStage } from './document-stage.ts';
import { git, gitBlobs } from './git.ts';
import type { DocumentCommit } from './second-person.ts';

const MARK = '\u0001';
const RAW = ['--raw', '-z', '-M', '--no-abbrev', '--relative'];

interface AuthoredChange extends FileChange {
  commit: string;
  author: string;
}

/** Commits of one document, newest first, through renames; `file` is its path below `content`. Merges are left out. */
export async function documentCommits(
  content: string,
  file: string,
  reference: Pick<Reference, 'planTypes' | 'known'>,
  today: string,
): Promise<DocumentCommit[]> {
  const commits: AuthoredChange[] = [];
  // not `--follow`: to git a document made from another as its model is a copy of it, with its history
  for (let [path, from]: [string | null, string] = [file, 'HEAD']; path !== null;) {
    const more = await changesOf(content, path, from);
    commits.push(...more);
    const first = more.at(-1);
    path = first?.status === 'A' ? await nameBefore(content, path, first.commit) : null;
    from = `${first?.commit ?? ''}^`;
  }
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

/** Commits that changed what is at a path, up to the one that made it. */
async function changesOf(content: string, path: string, from: string): Promise<AuthoredChange[]> {
  const format = `--format=${MARK}%H %aE%x00`;
  const words = ['log', '--no-merges', format, ...RAW, from, '--', path];
  const told = (await git(content, words)).toString('utf8').split(MARK);
  const changes = told.flatMap((text) => {
    const end = text.indexOf('\0');
    const [change] = readChanges(text.slice(end + 1).replace(/^\0+/u, ''));
    const [commit = '', author = ''] = text.slice(0, end).split(' ');
    return change ? [{ ...change, commit, author: author.toLowerCase() }] : [];
  });
  const made = changes.findIndex(({ status }) => status === 'A');
  return made === -1 ? changes : changes.slice(0, made + 1);
}

/** The path that a commit moved here from, or `null` where it made the file. */
async function nameBefore(content: string, path: string, commit: string): Promise<string | null> {
  const words = ['show', '--format=', ...RAW, commit, '--', ...COLLECTIONS];
  const changes = readChanges((await git(content, words)).toString('utf8'));
  return changes.find(({ status, to }) => status === 'R' && to === path)?.from ?? null;
}
