import type { Status } from '../schema/document.ts';

/** States in which only a stone stands at the address. */
const GONE = ['withdrawn', 'removed', 'removed-secrecy'] as const;
export type GoneReason = (typeof GONE)[number];

/** Why the text of a document is no longer shown, or `null` where it is. */
export function goneReason(status: Status): GoneReason | null {
  return GONE.find((reason) => reason === status) ?? null;
}
