import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { formatSeconds } from '../src/publish/report.ts';

/** How an npm script of this project ended. */
export interface StepResult {
  name: string;
  good: boolean;
  /** 3,4 giây */
  took: string;
}

/**
 * Runs `npm run NAME -- FLAGS` and tells how it went; its output comes as it is made, or `quiet` in one piece when it is
 * done. Flags without blanks.
 */
export async function runStep(
  name: string,
  quiet: boolean,
  flags: readonly string[] = [],
): Promise<StepResult> {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', name, '--', ...flags], {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const exit = once(child, 'exit');
  const output = child.stdout && child.stderr ? [text(child.stdout), text(child.stderr)] : [];
  const said = (await Promise.all(output)).join('').trim();
  await exit;
  const took = formatSeconds((performance.now() - start) / 1000);
  const good = child.exitCode === 0;
  // of what went well the summary is enough, of tests those that failed
  const shown = good
    ? said.split('\n').slice(-9).join('\n')
    : said.slice(Math.max(0, said.indexOf('✖ failing tests:')));
  console.log(`\n=== ${name}: ${good ? 'đạt' : 'HỎNG'} (${took})\n${quiet ? shown : ''}`);
  return { name, good, took };
}
