import { isPrintable } from '../schema/confidence.ts';
import { edtfBounds } from '../schema/edtf-bounds.ts';
import type { Law } from '../schema/law.ts';

type Entry = Law['history'][number];

/** Effects on a law that its text, as far as one is known, does not show yet; each list oldest first. */
export interface Outstanding {
  /** Issued, not in force on the day. */
  pending: Entry[];
  /** Changes in force that no consolidated text holds. */
  unconsolidated: Entry[];
  /** Changes of which no source tells the provisions they touch. */
  unknownExtent: Entry[];
  /** The latest consolidated text, `null` where none is known. */
  consolidated: Entry | null;
}

const CHANGES: readonly Entry['event'][] = ['sua-doi', 'thay-the', 'bai-bo'];

/**
 * What is outstanding on a day, in the sense of legislation.gov.uk: effects that are known and not yet applied to the text. What only
 * general knowledge says is left out. A consolidated text holds what was in force when it was issued.
 */
export function outstanding({ history }: Pick<Law, 'history'>, day: string): Outstanding {
  const known = history
    .filter(({ confidence, date }) => isPrintable(confidence) && edtfBounds(date).earliest <= day)
    .sort((a, b) => (since(a) < since(b) ? -1 : 1));
  const changes = known.filter(({ event }) => CHANGES.includes(event));
  const inForce = changes.filter((entry) => edtfBounds(since(entry)).latest <= day);
  const consolidated = known.findLast(({ event }) => event === 'hop-nhat') ?? null;
  const amended = inForce.filter(({ event }) => event === 'sua-doi');
  return {
    pending: changes.filter((entry) => !inForce.includes(entry)),
    unconsolidated: amended.filter(
      (entry) => consolidated === null || since(entry) > consolidated.date,
    ),
    unknownExtent: amended.filter(({ extent }) => extent === undefined),
    consolidated,
  };
}

/** The day from which an event counts, EDTF. */
function since({ date, effective }: Entry): string {
  return effective ?? date;
}
