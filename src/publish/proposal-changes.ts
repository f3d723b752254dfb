import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHarmlessDraft } from '../markdown/is-harmless-draft.ts';
import type { ReadVersion } from '../markdown/read-version.ts';
import { readVersion } from '../markdown/read-version.ts';
import { wordsDiffer } from '../documents/history/body-change.ts';
import { idOf, type FileChange } from '../documents/history/file-versions.ts';
import { newCorrections } from '../documents/history/new-corrections.ts';
import { loadReference } from '../documents/reference.ts';
import { documentPath } from '../documents/urls.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { changesSince, contentRepository } from './content-repository.ts';
import { correctionBase } from './correction-base.ts';
import { documentCommits } from './document-commits.ts';
import { documentStage, isLetOut, type DocumentStage } from './document-stage.ts';
import { git, gitBlobs, gitText } from './git.ts';
import { secondPerson, type SecondPerson } from './second-person.ts';

/** What a proposal does to one document. */
export interface DocumentChange {
  /** Path below the content folder; of a document that is deleted, the one it had. */
  file: string;
  /** Path before, where it was another. */
  from: string | null;
  id: string;
  /** Address below the site's base. */
  url: string;
  /** Only of documents that are public afterwards. */
  title: string | null;
  before: DocumentStage;
  after: DocumentStage;
  /** True where a published text has other words than before. */
  reworded: boolean;
  /** Entries that `corrections` has now and had not before. */
  corrections: number;
  /** Who let it out, where this proposal does so; `null` elsewhere, and where not all is committed. */
  people: SecondPerson | null;
}

/** What a proposal changes against the branch it is meant for. */
export interface ProposalChanges {
  /** Commit compared with; `null` where there is none. */
  base: string | null;
  documents: DocumentChange[];
  /** Other files of the content folder, below it: lists, pages of the site. */
  content: string[];
  /** Images and attachments, below the root of the repository. */
  attachments: string[];
  /** All else, below the root: program, settings, workflows. */
  code: string[];
}

export interface ProposalOptions {
  /** Path of the content folder. */
  content: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** Branch or commit the proposal is meant for; the default is told at `correctionBase`. */
  base?: string | undefined;
}

/** Compares the files as they lie in the folder with where the proposal began. Throws a `GitError` where `base` is unknown. */
export async function proposalChanges({
  content,
  today,
  base: wanted,
}: ProposalOptions): Promise<ProposalChanges> {
  const repository = await contentRepository(content);
  const base = repository && (await correctionBase(repository, wanted));
  if (!repository || base === null)
    return { base: null, documents: [], content: [], attachments: [], code: [] };
  const root = await gitText(content, ['rev-parse', '--show-toplevel']);
  const fresh = await untracked(content);
  const told = [
    ...(await changesSince(repository, base)).filter(({ to }) => to.endsWith('.mdx')),
    ...fresh.filter(isDocument).map(asNew),
  ];

  const reference = loadReference(content);
  const blobs = await gitBlobs(
    content,
    told.map(({ blobBefore }) => blobBefore),
  );
  const read = (bytes: Uint8Array | undefined, file: string): ReadVersion | null | undefined =>
    bytes && readVersion(bytes, file, reference);
  const bytesNow = (path: string): Uint8Array | undefined => {
    const file = join(content, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  const versionNow = (path: string): ReadVersion | null | undefined => read(bytesNow(path), path);
  const changes = told
    .flatMap((change) => (isMove(change, versionNow(change.to)) ? [change] : asTwo(change)))
    .sort((a, b) => (a.to < b.to ? -1 : 1));
  const uncommitted = new Set([
    ...(await paths(content, ['diff', '--relative', 'HEAD'])),
    ...fresh,
  ]);
  const documents: DocumentChange[] = [];
  for (const { status, from, to, blobBefore } of changes) {
    const old = status === 'A' ? undefined : read(blobs.get(blobBefore), from);
    const now = versionNow(to);
    const before = documentStage(old, today);
    const after = now === null ? unreadStage(bytesNow(to), to) : documentStage(now, today);
    const letOut = !isLetOut(before) && isLetOut(after) && !uncommitted.has(to);
    const id = idOf(to);
    const collection = COLLECTIONS.find((name) => to.startsWith(`${name}/`));
    if (!collection) continue;
    documents.push({
      file: to,
      from: from === to ? null : from,
      id,
      url: documentPath({ collection, id }),
      // a title may be what is withheld
      title: now && after.stage === 'public' ? now.data.title : null,
      before,
      after,
      // of a text that is taken down the words go too
      reworded:
        before.stage === 'public' &&
        after.stage !== 'tombstone' &&
        !!old &&
        !!now &&
        wordsDiffer(old.blocks, now.blocks),
      corrections: old && now ? newCorrections(old.data, now.data).length : 0,
      people: letOut ? secondPerson(await documentCommits(content, to, reference, today)) : null,
    });
  }

  const all = await paths(root, ['diff', base]);
  const others = [...all, ...(await untracked(root))].filter(
    (path, index, list) => list.indexOf(path) === index,
  );
  const below = await gitText(content, ['rev-parse', '--show-prefix']);
  const inside = others.flatMap((path) => (path.startsWith(below) ? path.slice(below.length) : []));
  const outside = others.filter((path) => !path.startsWith(below));
  return {
    base,
    documents,
    content: inside.filter((path) => !isDocument(path)),
    attachments: outside.filter((path) => path.startsWith('public/attachments/')),
    code: outside.filter((path) => !path.startsWith('public/attachments/')),
  };
}

const isDocument = (path: string): boolean =>
  path.endsWith('.mdx') && COLLECTIONS.some((name) => path.startsWith(`${name}/`));

/**
 * False where git took one document for another of the same pattern: what moved has its id, or keeps it among its aliases.
 * Else a new text would pass for one that was let out long ago.
 */
const isMove = ({ from, to }: FileChange, now: ReadVersion | null | undefined): boolean =>
  idOf(from) === idOf(to) || (now?.data.aliases ?? []).includes(idOf(from));

/** Facts that a draft lacks stop nothing. */
const unreadStage = (bytes: Uint8Array | undefined, file: string): DocumentStage => ({
  stage: bytes && isHarmlessDraft(bytes, file) ? 'draft' : 'faulty',
  until: null,
});

const asTwo = (change: FileChange): FileChange[] => [
  { ...change, status: 'D', to: change.from, blob: '' },
  asNew(change.to),
];

const asNew = (path: string): FileChange => ({
  day: '',
  status: 'A',
  from: path,
  to: path,
  blobBefore: '',
  blob: '',
});

/** Paths that a `git diff` names, below the folder it is asked in where it says `--relative`. */
async function paths(folder: string, [command = '', ...words]: string[]): Promise<string[]> {
  const printed = await git(folder, [command, '--name-only', '--no-renames', '-z', ...words, '--']);
  return printed.toString('utf8').split('\0').filter(Boolean);
}

/** Files that git does not know yet and is not told to leave alone. */
async function untracked(folder: string): Promise<string[]> {
  const printed = await git(folder, ['ls-files', '--others', '--exclude-standard', '-z']);
  return printed.toString('utf8').split('\0').filter(Boolean);
}
