import { hash } from 'node:crypto';
import type { RenderedBody } from './document.ts';
import { publishedText } from './published-text.ts';

/** SHA-256 of the published text of a document, 64 hex digits: on paper and in the open data it tells one version from another. */
export function textHash(body: RenderedBody): string {
  return hash('sha256', publishedText(body));
}
