import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { ContentError } from '../src/publish/make-pages.ts';
import { ToldError } from '../src/publish/told-error.ts';
import { formatProblems } from '../src/schema/format-problems.ts';

export const ENVIRONMENT = `
Biến môi trường: LUU_CONTENT (content), LUU_OUT (dist), LUU_SITE (http://localhost:4321),
LUU_BASE (/), PORT (4321), LUU_CACHE (.cache), LUU_ORIGINALS (originals), BUILD_NOW (hôm nay),
LUU_PREVIEW (1: bản xem trước, vào dist-preview).`;

/** The argument of commands that can work on a preview. */
export const PREVIEW_FLAG = { type: 'boolean', default: false } as const;

/** Does what `--preview` says: the same as LUU_PREVIEW=1. Call before settings are read. */
export function askPreview(wanted: boolean): void {
  if (wanted) process.env['LUU_PREVIEW'] = '1';
}

/** Arguments of a command, or its help where `--help` is given or an argument is unknown. */
export function readArguments<T extends ParseArgsOptionsConfig>(help: string, options: T) {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    console.log(help);
    process.exit(0);
  }
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${help}`);
    process.exit(2);
  }
}

/**
 * Runs a command; a fault is told in Vietnamese and the process ends with 1, interrupted with 130. One that publishes
 * also says that nothing was published.
 */
export async function run(
  work: (signal: AbortSignal) => Promise<void>,
  { publishes = false }: { publishes?: boolean } = {},
): Promise<void> {
  const kept = publishes ? 'Trang đang đăng vẫn như trước.' : '';
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => stop.abort(new Error(signal)));
  try {
    await work(stop.signal);
  } catch (error) {
    process.exitCode = 1;
    if (stop.signal.aborted) {
      console.error(`\nĐã dừng theo yêu cầu. ${kept}`.trimEnd());
      process.exitCode = 130;
    } else if (error instanceof ContentError) {
      console.error(`\n${formatProblems(error.problems)}\n\n${kept}`.trimEnd());
    } else if (error instanceof ToldError) {
      console.error(`\n${error.message}`);
    } else console.error(error);
  }
}
