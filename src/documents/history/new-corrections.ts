import type { DocumentData } from '#schema/document.ts';

type Correction = DocumentData['corrections'][number];

/** Entries of `corrections` that a change brought: those of `after` that `before` did not have, where there are more than before. */
export function newCorrections(
  before: Pick<DocumentData, 'corrections'>,
  after: Pick<DocumentData, 'corrections'>,
): Correction[] {
  // an old entry that was put in other words is no new one
  if (after.corrections.length <= before.corrections.length) return [];
  const known = new Set(before.corrections.map((entry) => JSON.stringify(entry)));
  return after.corrections.filter((entry) => !known.has(JSON.stringify(entry)));
}
