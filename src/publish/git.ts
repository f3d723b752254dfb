import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What git could not do; the message is its own. */
export class GitError extends Error {
  override name = 'GitError';
}

/** What git prints when run in `folder`, as bytes; `input` goes to it. Throws a `GitError` where it fails or is not there. */
export async function git(
  folder: string,
  words: readonly string[],
  input?: string,
): Promise<Buffer> {
  const child = spawn('git', words, {
    cwd: folder,
    // it reads only, and never waits for a person
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  child.stdin.on('error', () => undefined); // it ended before it had read all; its status tells
  child.stdin.end(input);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const said = text(child.stderr);
  try {
    const status = await ended;
    if (status === 0) return Buffer.concat(chunks);
    throw new GitError(`git ${words[0] ?? ''}: ${(await said).trim()}`);
  } catch (cause) {
    if (cause instanceof GitError) throw cause;
    throw new GitError('git không chạy được trên máy này.', { cause });
  }
}

/** The same as text, without the line break at the end. */
export async function gitText(folder: string, words: readonly string[]): Promise<string> {
  return (await git(folder, words)).toString('utf8').replace(/\n$/, '');
}

/** Texts of a repository by their names, in one go; what is not there is left out. */
export async function gitBlobs(
  folder: string,
  names: readonly string[],
): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return found;
  const printed = await git(folder, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  for (let at = 0; at < printed.length;) {
    const end = printed.indexOf(0x0a, at);
    const [name = '', kind, size] = printed.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') continue; // “… missing”
    found.set(name, printed.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
