import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

/** What a command took with all the processes it started. */
export interface Measured {
  wallS: number;
  cpuS: number;
  /** Largest sum of resident memory of the whole tree, sampled; 0 where there is no `/proc`. */
  peakMB: number;
}

const SAMPLE_MS = 40;

/** A tree of processes, as last seen. */
interface Tree {
  /** Ticks of the processor that each of its processes has had. */
  ticks: Map<number, number>;
  /** Processes of the machine that are none of it: they are not looked at again, which would take part of a core. */
  others: ReadonlySet<number>;
}

/** Resident memory in MB of a process and all below it; notes the ticks of each. */
function treeMemory(root: number, tree: Tree): number {
  const running = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? Number(name) : []));
  const children = new Map<number, number[]>();
  const pages = new Map<number, number>();
  const used = new Map<number, number>();
  for (const pid of running) {
    if (tree.others.has(pid)) continue;
    try {
      // the name of the program stands in parentheses and may hold blanks
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), pid]);
      pages.set(pid, Number(fields[21]));
      used.set(pid, Number(fields[11]) + Number(fields[12]));
    } catch {
      // it has ended since the folder was listed
    }
  }
  const own = new Set<number>();
  const sum = (pid: number): number => {
    own.add(pid);
    tree.ticks.set(pid, used.get(pid) ?? tree.ticks.get(pid) ?? 0);
    return (children.get(pid) ?? []).reduce(
      (total, child) => total + sum(child),
      pages.get(pid) ?? 0,
    );
  };
  const total = sum(root);
  tree.others = new Set(running.filter((pid) => !own.has(pid)));
  return (total * 4096) / 1e6;
}

/** Seconds in the second line of `times`: `0m1.234s 0m0.456s`. */
const secondsIn = (line: string): number =>
  [...line.matchAll(/(\d+)m([\d.,]+)s/g)].reduce(
    (total, [, minutes, seconds]) =>
      total + Number(minutes) * 60 + Number(seconds?.replace(',', '.')),
    0,
  );

/** Runs a command to its end and gives what it took and what it printed; throws where it fails. */
export async function measureCommand(
  command: readonly string[],
  env: Record<string, string> = {},
): Promise<Measured & { stdout: string }> {
  const start = performance.now();
  const shell = spawn('sh', ['-c', '"$@"; s=$?; times >&3; exit $s', 'sh', ...command], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const exit = once(shell, 'exit');
  let peakMB = 0;
  const tree: Tree = { ticks: new Map(), others: new Set() };
  const timer = setInterval(() => {
    if (process.platform === 'linux') peakMB = Math.max(peakMB, treeMemory(shell.pid ?? -1, tree));
  }, SAMPLE_MS);
  const [stdout, times] = await Promise.all([
    text(shell.stdout as Readable),
    text(shell.stdio[3] as Readable),
    exit,
  ]);
  clearInterval(timer);
  const wallS = (performance.now() - start) / 1000;
  if (shell.exitCode !== 0) throw new Error(`${command.join(' ')} ended with ${shell.exitCode}`);
  const round = (n: number): number => Math.round(n * 100) / 100;
  // `times` leaves out processes that nobody waited for, as Pagefind's; samples leave out the last moment of each
  const waited = secondsIn(times.trim().split('\n').at(-1) ?? '');
  const seen = [...tree.ticks.values()].reduce((total, each) => total + each, 0) / 100;
  const cpuS = round(Math.max(waited, seen));
  return { wallS: round(wallS), cpuS, peakMB: Math.round(peakMB), stdout };
}
