import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A git repository of a test, whose commits bear the days they are given. */
export interface ContentRepo {
  folder: string;
  /** Runs git in it and gives what it printed. */
  git: (...words: string[]) => string;
  /** Writes files (`null` takes one away) and commits them; gives the name of the commit. */
  commit: (day: string, files: Record<string, string | null>) => string;
}

/** `git keep` does in one go what would be three. */
const CONFIG = `[user]
	name = Thử
	email = thu@vi-du.vn
[commit]
	gpgsign = false
[alias]
	keep = "!git add --all && git commit --quiet --allow-empty '--message=Việc của biên tập' && git rev-parse HEAD"
`;

/** Makes a repository in `folder`, which is there or not. */
export function contentRepo(folder: string): ContentRepo {
  mkdirSync(folder, { recursive: true });
  // what a hook that runs the test has set belongs to another repository
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
  );
  const run = (words: readonly string[], env: Record<string, string> = {}): string =>
    execFileSync('git', words, { cwd: folder, encoding: 'utf8', env: { ...own, ...env } }).trim();
  run(['init', '--quiet', '--initial-branch=main']);
  appendFileSync(join(folder, '.git/config'), CONFIG);
  return {
    folder,
    git: (...words) => run(words),
    commit(day, files) {
      for (const [path, text] of Object.entries(files)) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        if (text === null) rmSync(file);
        else writeFileSync(file, text);
      }
      const date = `${day}T08:00:00Z`;
      return run(['keep'], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
    },
  };
}
