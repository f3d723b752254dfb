import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderedBody } from '../documents/document.ts';

/** Where the rendered body of a digest is kept: `<cacheDir>/html/<xx>/<digest>.json`. */
export function bodyPath(cacheDir: string, digest: string): string {
  return join(cacheDir, 'html', digest.slice(0, 2), `${digest}.json`);
}

/**
 * The rendered body that `ingest` wrote for a document. Throws where it is missing: ingest has not run. At once: through
 * the thread pool ten small files wait longer than they are read.
 */
export function readBody(cacheDir: string, digest: string): RenderedBody {
  try {
    return JSON.parse(readFileSync(bodyPath(cacheDir, digest), 'utf8')) as RenderedBody;
  } catch (cause) {
    throw new Error(`No rendered body ${digest} in ${cacheDir}; run ingest first`, { cause });
  }
}
