import type { DocumentData } from '../../schema/document.ts';

/** True where an editor has changed the published document on the day or later, and said so: then what happened before was seen. */
export function seenSince(
  { corrections }: Pick<DocumentData, 'corrections'>,
  day: string,
): boolean {
  return corrections.some(({ date }) => date >= day);
}
