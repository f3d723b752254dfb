import type { DocumentData } from '#schema/document.ts';
import { withholdsNoMore } from './redaction-places.ts';

/** What decides whether a version may be shown. */
export interface VersionFacts {
  /** Day of its commit, `YYYY-MM-DD`. */
  day: string;
  data: Pick<DocumentData, 'corrections' | 'publishAt' | 'release'>;
  /** Places where words are withheld (redaction-places.ts). */
  redactions: readonly string[];
  /** True where the gate of today would have let it out on the given day. */
  isPublicOn: (day: string) => boolean;
}

/** A version that readers could see at the end of a day, and may see again. */
export interface ShownVersion<T> {
  version: T;
  /** Day from which it stood on the site. */
  day: string;
}

/** What may be shown of the past of a document. */
export interface ShownVersions<T> {
  /** Newest first; the first is what the site shows now. */
  shown: ShownVersion<T>[];
  /** Day of the change since which older published versions are shown no more; `null` where none is held back. */
  hiddenBefore: string | null;
}

/**
 * The versions of a document that may be compared, from what it is now back to the first that may not be seen. The rule is
 * strict on purpose; it goes back one version at a time and ends for good
 *
 * - at a version that the gate of today would not have let out while it stood: a draft, an embargo not yet over, a
 *   text withdrawn or removed, a mark of secrecy; of it nothing is said, nor of anything before it;
 * - at a version with words that the next one may have withheld, or that the next one hides by `hideEarlier`; that older
 *   versions were public is no secret, so `hiddenBefore` tells the day.
 *
 * Of several versions of one day only the last was there when the day ended, and only it counts as published. `older`
 * gives the versions before the current one, newest first, and is asked for no more than is needed; `null` is one that
 * nobody can read.
 */
export function shownVersions<T extends VersionFacts>(
  current: T,
  older: Iterable<T | null>,
): ShownVersions<T> {
  const result: ShownVersions<T> = {
    shown: [{ version: current, day: shownFrom(current) }],
    hiddenBefore: null,
  };
  let newer = current;
  for (const version of older) {
    const sameDay = version?.day === newer.day;
    const lastDay = sameDay ? newer.day : dayBefore(newer.day);
    if (!version?.isPublicOn(lastDay)) break;
    if (hiding(newer) > hiding(version) || !withholdsNoMore(version.redactions, newer.redactions)) {
      // a version that did not outlive its day was never seen
      if (!sameDay) result.hiddenBefore = shownFrom(newer);
      break;
    }
    if (!sameDay) result.shown.push({ version, day: shownFrom(version) });
    newer = version;
  }
  return result;
}

const hiding = ({ data }: VersionFacts): number =>
  data.corrections.filter(({ hideEarlier }) => hideEarlier === true).length;

/** The day of the commit, or the one it was held back to. */
function shownFrom({ day, data }: VersionFacts): string {
  const days = [day, data.publishAt, data.release?.date].filter((one) => one !== undefined);
  return days.sort().at(-1) ?? day;
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
