import type { Release } from '../schema/document.ts';

interface Dated {
  publishAt?: string | undefined;
  release?: Release | undefined;
}

/** The day before which the document may not be seen, or `null`: the later of `publishAt` and the day of release. */
export function heldUntil(data: Dated, today: string): string | null {
  const days = [data.publishAt, data.release?.date].filter((day) => day !== undefined);
  const last = days.sort().at(-1);
  return last !== undefined && last > today ? last : null;
}
