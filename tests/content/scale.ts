import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Ten thousand news, law and encyclopaedic texts beside the checkout; they are no part of the project. */
const SCALE = fileURLToPath(new URL('../../../shared/scale/docs-10k.jsonl.gz', import.meta.url));

/** For `skip` of a test that needs them. */
export const skipWithoutScale = existsSync(SCALE)
  ? false
  : 'the scale texts (../shared/scale) are not on this machine';

/** What is known of each text. */
export interface ScaleDocument {
  type: string;
  title: string | null;
  summary: string | null;
  markdown?: string | null;
  body?: string[];
  captions?: string[];
  number?: string | null;
  issuer?: string | null;
  date?: string | null;
}

/** Each text with what is known of it. */
export function scaleDocuments(): ScaleDocument[] {
  return gunzipSync(readFileSync(SCALE))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ScaleDocument);
}

/** The words of each text, a paragraph a line. */
export function scaleTexts(): string[] {
  return scaleDocuments().map(({ title, summary, body, markdown, captions }) => {
    const parts = [title, summary, ...(body ?? []), markdown, ...(captions ?? [])];
    return parts.filter(Boolean).join('\n\n');
  });
}
