import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Ten thousand news, law and encyclopaedic texts beside the checkout; they are no part of the project. */
const SCALE = fileURLToPath(new URL('../../../shared/scale/docs-10k.jsonl.gz', import.meta.url));

/** For `skip` of a test that needs them. */
export const skipWithoutScale = existsSync(SCALE)
  ? false
  : 'the scale texts (../shared/scale) are not on this machine';

/** The words of each text, a paragraph a line. */
export function scaleTexts(): string[] {
  return gunzipSync(readFileSync(SCALE))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { title, summary, body, markdown, captions } = JSON.parse(line) as Record<
        'title' | 'summary' | 'markdown',
        string | null
      > & { body?: string[]; captions?: string[] };
      const parts = [title, summary, ...(body ?? []), markdown, ...(captions ?? [])];
      return parts.filter(Boolean).join('\n\n');
    });
}
