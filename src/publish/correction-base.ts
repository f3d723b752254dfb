import { changesSince, type ContentRepository } from './content-repository.ts';
import { GitError, gitText } from './git.ts';

/** Names that the branch which is published usually has. */
const MAIN = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * The commit that holds what is published now, to compare with: where the branch that `wanted` names, or else the main
 * one, and the work of today parted. On the main branch itself it is the last commit where files have been changed since,
 * else the one before. `null` where there is none. Throws a `GitError` where `wanted` is unknown.
 */
export async function correctionBase(
  repository: ContentRepository,
  wanted?: string,
): Promise<string | null> {
  const { content, head } = repository;
  if (wanted !== undefined) {
    const commit = await gitText(content, [
      'rev-parse',
      '--verify',
      '--quiet',
      `${wanted}^{commit}`,
    ]);
    return gitText(content, ['merge-base', commit, head]).catch(() => commit);
  }
  for (const name of MAIN) {
    const parted = await quietly(gitText(content, ['merge-base', name, head]));
    if (parted === null) continue;
    if (parted !== head) return parted;
    break;
  }
  if ((await changesSince(repository, head)).length > 0) return head;
  return quietly(gitText(content, ['rev-parse', '--verify', '--quiet', `${head}^1`]));
}

async function quietly(answer: Promise<string>): Promise<string | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
