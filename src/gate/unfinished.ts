import { STATUSES } from '../schema/document.ts';
import { goneReason } from './state.ts';

/**
 * True where frontmatter says of itself that it is not done: `draft: true`, or names in `needsReview` of a document that was
 * not taken out. Such a document is not public whatever else stands there, so facts that are missing or wrong in it stop
 * nothing. Asks frontmatter as it was read, valid or not.
 */
export function isUnfinished(frontmatter: unknown): boolean {
  if (typeof frontmatter !== 'object' || frontmatter === null) return false;
  const { draft, needsReview, status } = frontmatter as Record<string, unknown>;
  if (draft === true) return true;
  return !mayBeGone(status) && Array.isArray(needsReview) && needsReview.length > 0;
}

/** True for the status of a document that was taken out, and for one that cannot be read, which may have been that. */
export function mayBeGone(status: unknown): boolean {
  if (status === undefined || status === null) return false;
  const known = STATUSES.find((one) => one === status);
  return known === undefined || goneReason(known) !== null;
}
