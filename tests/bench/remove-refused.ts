import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ingest } from '../../src/markdown/ingest.ts';
import { BENCH_DAY } from './bench-day.ts';

/** Takes out what the gate refuses, so that the rest builds; gives how many. */
export async function removeRefused(content: string, cache: string): Promise<number> {
  let refused = 0;
  for (;;) {
    const { problems } = await ingest({
      contentDir: content,
      cacheDir: cache,
      base: '/',
      today: BENCH_DAY,
    });
    const files = new Set(problems.filter((p) => p.severity === 'error').map((p) => p.file));
    if (files.size === 0) return refused;
    for (const file of files) {
      const path = [file, join(content, file), join(dirname(content), file)].find((p) =>
        existsSync(p),
      );
      if (path === undefined || !path.endsWith('.mdx')) throw new Error(`Cannot take out ${file}`);
      await rm(path);
      refused += 1;
    }
  }
}
