import { isLetOut, type DocumentStage } from './document-stage.ts';

/** What a commit left of one document. */
export interface DocumentCommit {
  /** E-mail of its author, as `.mailmap` has it. */
  author: string;
  stage: DocumentStage;
  /** The release record as text; `''` where there is none. */
  release: string;
}

/** Whose hands a released document went through. */
export interface SecondPerson {
  releasedBy: string;
  /** Others who wrote it before that. */
  writtenBy: string[];
  /** Others who changed it after it was let out. */
  changedAfter: string[];
  good: boolean;
}

/**
 * Looks whether a document was let out by somebody else than those who wrote it, by its commits, newest first. The one who lets it
 * out is the author of the commit that made it so with the release record of today; another must have written before, and nobody
 * else after. `null` where it is not let out. A name in git is what a computer says; only the forge knows who signed in.
 */
export function secondPerson(commits: readonly DocumentCommit[]): SecondPerson | null {
  const [newest] = commits;
  if (!newest || !isLetOut(newest.stage)) return null;
  const isSame = ({ stage, release }: DocumentCommit): boolean =>
    isLetOut(stage) && release === newest.release;
  const after = commits.findIndex((commit) => !isSame(commit));
  const at = (after === -1 ? commits.length : after) - 1;
  const releasedBy = commits[at]?.author ?? newest.author;
  const others = (some: readonly DocumentCommit[]): string[] => [
    ...new Set(some.map(({ author }) => author).filter((author) => author !== releasedBy)),
  ];
  const writtenBy = others(commits.slice(at + 1));
  const changedAfter = others(commits.slice(0, at));
  return {
    releasedBy,
    writtenBy,
    changedAfter,
    good: writtenBy.length > 0 && changedAfter.length === 0,
  };
}
