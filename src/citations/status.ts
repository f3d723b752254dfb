import { isPrintable } from '../schema/confidence.ts';
import { edtfBounds } from '../schema/edtf-bounds.ts';
import type { Law, LawEvent } from '../schema/law.ts';

/** How a law stands on a day. `since` is an EDTF day, `by` the key of the law that changed it. */
export interface LawStatus {
  status: 'in-force' | 'amended' | 'ended' | 'unknown';
  since: string | null;
  by: string | null;
}

const ENDS: readonly LawEvent[] = ['thay-the', 'bai-bo'];

/**
 * Status of a law on a day, from its dated history. What only general knowledge says is left out, and a day of which
 * only the year is known counts from the end of that year. Without any event the law is `in-force` where its first day is
 * known and past, else `unknown`: that nothing is known against it does not make it valid.
 */
export function lawStatus(law: Pick<Law, 'effective' | 'history'>, day: string): LawStatus {
  const past = law.history
    .filter(({ confidence }) => isPrintable(confidence))
    .map(({ event, by, date, effective }) => ({ event, by, since: effective ?? date }))
    .filter(({ since }) => edtfBounds(since).latest <= day)
    .sort((a, b) => (a.since < b.since ? -1 : 1));
  const end = past.find(({ event }) => ENDS.includes(event));
  if (end) return { status: 'ended', since: end.since, by: end.by };
  const change = past.findLast(({ event }) => event === 'sua-doi');
  if (change) return { status: 'amended', since: change.since, by: change.by };
  if (law.effective !== undefined && edtfBounds(law.effective).latest <= day)
    return { status: 'in-force', since: law.effective, by: null };
  return { status: 'unknown', since: null, by: null };
}
