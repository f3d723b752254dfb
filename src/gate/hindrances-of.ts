import type { Hindrances } from '../documents/hindrances.ts';
import type { DocumentData, ReleaseCover } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import { heldUntil } from './embargo.ts';
import type { Finding } from './finding.ts';
import { isReleased } from './release.ts';

/**
 * What stands between a withheld document and its publication. `warnings` is what the gate found and no release answers
 * for, `faults` the same and all other faults of the file as they are told.
 */
export function hindrancesOf(
  data: DocumentData,
  warnings: readonly Finding[],
  faults: readonly Problem[],
  today: string,
): Hindrances {
  return {
    draft: data.draft,
    unreleased: !isReleased(data),
    covers: coversOf(warnings),
    needsReview: [...data.needsReview],
    until: heldUntil(data, today),
    seen: today,
    faults: [...faults],
  };
}

/** What a release must name for these findings, each once. */
export function coversOf(findings: readonly Finding[]): ReleaseCover[] {
  return [...new Set(findings.flatMap(({ cover }) => cover ?? []))];
}
