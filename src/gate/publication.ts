import type { DocumentData } from '../schema/document.ts';
import { heldUntil } from './embargo.ts';
import type { Finding } from './finding.ts';
import { covers, isReleased } from './release.ts';
import { goneReason, type GoneReason } from './state.ts';

/**
 * The one answer to “is it public?”, from which pages, lists, index, feeds, sitemap and counts take by `sightOf`.
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

/** Who looks: everybody, or in a preview those who prepare what is not out yet. */
export type Audience = 'public' | 'preview';

/** How much of a document an audience sees: all of it, what its record says without the text, or not that it is there. */
export type Sight = 'whole' | 'record' | 'nothing';

/** Faults that stop a text from going out, and with which it can still be shown to those who mend them. */
const SHOWABLE = new Set([
  'release-checks',
  'mdx-image-alt',
  'heading-place',
  'anchor-duplicate',
  'unknown-topic',
]);

/**
 * The question of everything that shows documents. A preview shows also what is withheld: but nothing of what was taken
 * out or may never be published, and no text with a fault behind which something could run or stand hidden.
 */
export function sightOf(
  publication: Publication,
  { status }: Pick<DocumentData, 'status'>,
  audience: Audience,
): Sight {
  if (publication.state === 'public') return 'whole';
  if (audience !== 'preview' || publication.state !== 'withheld') return 'nothing';
  return goneReason(status) === null ? sightWith(publication.warnings) : 'nothing';
}

/** What a preview shows of a withheld document with these findings. */
export function sightWith(findings: readonly Finding[]): Sight {
  if (findings.some(({ rule, weight }) => weight === 'always' || rule === 'plan-never'))
    return 'nothing';
  return findings.every(({ rule, weight }) => weight === 'cover' || SHOWABLE.has(rule))
    ? 'whole'
    : 'record';
}
