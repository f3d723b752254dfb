import type { DocumentData } from '../schema/document.ts';
import { heldUntil } from './embargo.ts';
import type { Finding } from './finding.ts';
import { covers, isReleased } from './release.ts';
import { goneReason, type GoneReason } from './state.ts';

/**
 * The one answer to “is it public?”, from which pages, lists, index, feeds, sitemap and counts take.
 * `refused` stops the build. `warnings` are findings that do not stop it in this state.
 */
export type Publication =
  | { state: 'public' }
  | { state: 'tombstone'; reason: GoneReason }
  | { state: 'withheld'; why: 'draft' | 'needs-review' | 'embargo'; warnings: Finding[] }
  | { state: 'refused'; findings: Finding[] };

/**
 * Decides on one document.
 *
 * A mark of secrecy refuses it in every state, tombstones and drafts included: such a text may not lie in the content
 * folder at all. Other findings refuse what would go out; of a document that stays in anyway they are warnings, so that
 * unfinished work does not hold up the site. `cover` findings fall to a release that names them.
 */
export function publication(
  data: DocumentData,
  findings: readonly Finding[],
  today: string,
): Publication {
  const secret = findings.filter(({ weight }) => weight === 'always');
  if (secret.length > 0) return { state: 'refused', findings: secret };

  const open = findings.filter(({ cover }) => !covers(data.release, cover));
  const withheld = withheldFor(data, today);
  if (withheld) return { state: 'withheld', why: withheld, warnings: open };

  // only what was once let out can be gone
  const gone = goneReason(data.status);
  if (gone) return { state: 'tombstone', reason: gone };

  return open.length > 0 ? { state: 'refused', findings: open } : { state: 'public' };
}

function withheldFor(
  data: DocumentData,
  today: string,
): 'draft' | 'needs-review' | 'embargo' | null {
  if (data.draft || !isReleased(data)) return 'draft';
  if (goneReason(data.status)) return null;
  if (data.needsReview.length > 0) return 'needs-review';
  return heldUntil(data, today) ? 'embargo' : null;
}
