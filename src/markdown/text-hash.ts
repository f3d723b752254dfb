import { hash } from 'node:crypto';
import type { RenderedBody } from '../documents/document.ts';
import { publishedText } from '../documents/published-text.ts';
import { utf8Bytes } from './utf8-bytes.ts';

/** SHA-256 of the published text of a document, 64 hex digits: on paper and in the open data it tells one version from another. */
export function textHash(body: RenderedBody): string {
  return hash('sha256', utf8Bytes(publishedText(body)));
}
