import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { StepError } from './run-step.ts';

/** Runs shell where a site is put; gives what it prints. `tar` holds arguments of a tar that becomes its input. */
export type RunShell = (script: string, tar?: readonly string[]) => Promise<string>;

/** How a server is reached beyond what the user's own SSH knows: texts, as variables of a workflow hold them. */
export interface ShellKeys {
  /** Private key. */
  key?: string | undefined;
  /** Lines of `known_hosts`. */
  hosts?: string | undefined;
}

/**
 * Does `work` with a shell on `host` (`null`: this machine). A key lies in a folder of its own for that time only. A server
 * that is not known is refused, and nothing is asked of anybody.
 */
export async function withShell<T>(
  host: string | null,
  { key, hosts }: ShellKeys,
  work: (run: RunShell) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'luu-ssh-'));
  try {
    const flags = ['-o', 'BatchMode=yes', '-o', 'StrictHostKeyChecking=yes'];
    const place = async (name: string, value: string): Promise<string> => {
      const file = join(folder, name);
      // a key without its last line end is refused by ssh
      await writeFile(file, `${value.replaceAll('\r\n', '\n').trimEnd()}\n`, { mode: 0o600 });
      return file;
    };
    if (key) flags.push('-o', 'IdentitiesOnly=yes', '-i', await place('key', key));
    if (hosts) flags.push('-o', `UserKnownHostsFile=${await place('hosts', hosts)}`);
    return await work(
      host === null
        ? (script, tar) => runPiped('sh', ['-c', script], tar)
        : (script, tar) => runPiped('ssh', [...flags, '--', host, script], tar),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runPiped(
  program: string,
  words: readonly string[],
  tar: readonly string[] | undefined,
): Promise<string> {
  const sender = tar && spawn('tar', tar, { stdio: ['ignore', 'pipe', 'inherit'] });
  const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  // what ends early is told by how it ends
  child.stdin.on('error', () => undefined);
  if (sender) sender.stdout.pipe(child.stdin);
  else child.stdin.end();
  const all = [sender, child].flatMap((one) => (one ? [ended(one, one.spawnfile)] : []));
  const [said] = await Promise.all([text(child.stdout), ...all]);
  return said;
}

async function ended(child: ReturnType<typeof spawn>, name: string): Promise<void> {
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0)
      throw new StepError(
        `Đăng không xong: ${name} kết thúc bằng ${String(code)}. Trang đang đăng vẫn như trước.`,
      );
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new StepError(`Máy này không có chương trình ${name}.`, { cause });
  }
}
