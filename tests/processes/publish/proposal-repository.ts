import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A day after all that is released here. */
export const TODAY = '2026-03-01';
/** A document that has all it needs to be public. */
export const RELEASED = readFileSync(
  'tests/fixtures/site/directives/2024/kim-dong-2024-03-05-chi-thi.mdx',
  'utf8',
);
export const FILE = 'directives/2024/kim-dong-2024-03-05-chi-thi.mdx';
/** The same as a draft. */
export const DRAFT = RELEASED.replace('fidelity:', 'draft: true\nfidelity:');

/** A git repository with an archive of no documents on `main`. */
export interface ProposalRepository {
  root: string;
  content: string;
  git: (...words: string[]) => string;
  /** Writes files below `content` (`null` deletes) and commits all that is there. */
  commit: (author: string, files: Record<string, string | null>) => void;
}

/** Makes one; it goes when the tests of the file are done. */
export function proposalRepository(): ProposalRepository {
  const root = temporaryFolder();
  const content = join(root, 'content');
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
  );
  const git = (...words: string[]): string =>
    execFileSync('git', words, { cwd: root, env, encoding: 'utf8' });
  const write = (path: string, text: string | null): void => {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === null) rmSync(file);
    else writeFileSync(file, text);
  };
  const commit = (author: string, files: Record<string, string | null>): void => {
    for (const [path, text] of Object.entries(files)) write(path, text);
    const mail = `${author}@co-quan.vn`;
    // one process instead of two
    const keep = `alias.keep=!git add --all && git commit --quiet --allow-empty --message=${author}`;
    git('-c', `user.name=${author}`, '-c', `user.email=${mail}`, '-c', keep, 'keep');
  };
  git('init', '--quiet', '--initial-branch=main');
  cpSync('content/reference', join(content, 'reference'), { recursive: true });
  commit('kho', {});
  return { root, content, git, commit };
}
