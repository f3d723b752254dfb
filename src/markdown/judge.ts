import type { Finding } from '../gate/finding.ts';
import { findPlanType } from '../gate/plan-type.ts';
import { publication, type Publication } from '../gate/publication.ts';
import { findRelease } from '../gate/release.ts';
import type { DocumentData } from '../schema/document.ts';
import { LazyPlace, type PlaceOf } from '../schema/lazy-place.ts';
import type { PlanType } from '../schema/plan-type.ts';

/** Asks the gate for its answer on one document: what was found in the file, its kinds of plan, its release, the day. */
export function judge(
  data: DocumentData,
  findings: readonly Finding[],
  planTypes: ReadonlyMap<string, PlanType>,
  placeOf: PlaceOf,
  today: string,
): Publication {
  return publication(
    data,
    [
      ...findings,
      ...findPlanType(data.planTypes, planTypes, new LazyPlace(placeOf, ['planTypes'])),
      ...findRelease(data.release, new LazyPlace(placeOf, ['release', 'checks'])),
    ],
    today,
  );
}
