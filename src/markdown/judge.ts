import type { Finding } from '../gate/finding.ts';
import { findPlanType } from '../gate/plan-type.ts';
import { publication, type Publication } from '../gate/publication.ts';
import { findRelease } from '../gate/release.ts';
import type { DocumentData } from '../schema/document.ts';
import type { Place } from '../schema/locate-yaml.ts';
import type { PlanType } from '../schema/plan-type.ts';

/** Looks up the place of a field; asked only when something is wrong. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

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

/** A place that is looked up when it is read. */
class LazyPlace implements Place {
  readonly #placeOf: PlaceOf;
  readonly #path: readonly PropertyKey[];

  constructor(placeOf: PlaceOf, path: readonly PropertyKey[]) {
    this.#placeOf = placeOf;
    this.#path = path;
  }
  get line(): number {
    return this.#placeOf(this.#path).line;
  }
  get column(): number {
    return this.#placeOf(this.#path).column;
  }
}
