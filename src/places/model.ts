import type { Confidence } from '#schema/confidence.ts';
import type { UnitKind, UnitLevel } from './unit-kinds.ts';

/** A unit above this one, with the days it was so; `null` where that side has no known end. */
export interface Parenthood {
  key: string;
  from: string | null;
  /** Where a later parent's first day is not known: a day on which it was so. */
  by: string | null;
  until: string | null;
}

/**
 * An edge from an older unit to a newer one; `part`: only part of the older unit's ground went into the newer.
 * `whole`: no other receiver is known. The conversion table names one receiver of each commune, the main one; of
 * about one commune in twenty-five a smaller part went elsewhere, and only some of these are in the corrections.
 */
export interface UnitLink {
  key: string;
  part: 'whole' | 'part';
}

/** Kind and name of a unit at one time. */
export interface Style {
  kind: UnitKind;
  name: string;
}

/**
 * A change of kind or name on the same ground. `date` is the first day of the new style, or `null` where it
 * is not known; then `from` still held on `after` and `to` held on `by`.
 */
export interface UnitChange {
  date: string | null;
  after: string | null;
  by: string | null;
  from: Style;
  to: Style;
  /** Number of the act, or `null`. */
  act: string | null;
  confidence: Confidence;
}

/** An act that formed, enlarged, divided, ended or renamed a unit, from its first day; `null` where that is not known. */
export interface UnitAct {
  date: string | null;
  /** Number as written. */
  act: string;
  source: string;
}

/** An administrative unit of Việt Nam: one ground, through its changes of kind and name. */
export interface Unit {
  /** `<name slug>-<GSO code>[-<year>]`, the last part of its address. Never changes. */
  key: string;
  /** Code of the General Statistics Office; re-used over time, so never an identity. Empty for the whole country. */
  code: string;
  /** Latest name, house form: `Khánh Hòa`, `Phường 12`. */
  name: string;
  /** Latest kind. */
  kind: UnitKind;
  level: UnitLevel;
  /** Key of the latest unit above; `null` for the whole country. */
  parent: string | null;
  parents: readonly Parenthood[];
  /** First day, or `null`: older than our sources, or not known. */
  validFrom: string | null;
  /** Where the first day is not known: a day on which the unit did not stand yet. */
  formedAfter: string | null;
  /** Last day, or `null`: still stands, or not known. */
  validUntil: string | null;
  /** Where the last day is not known but the unit has ended: a day on which it stood no more. */
  goneBy: string | null;
  predecessors: readonly UnitLink[];
  successors: readonly UnitLink[];
  changes: readonly UnitChange[];
  /** Acts of the corrections that concern it; of most units we know none. */
  acts?: readonly UnitAct[];
}

/** Provinces of a military region in a span of days; `null`: no known end on that side. */
export interface RegionMembership {
  /** Key of the region among the issuers: `qk3`, `btl-thu-do`. */
  region: string;
  from: string | null;
  until: string | null;
  /** Day that the source speaks of: before it the membership is only derived. */
  attested: string | null;
  confidence: Confidence;
  /** Keys of provinces. */
  provinces: string[];
}

/** The whole list, by key, in the order of the data file: levels downwards, then codes. */
export interface Gazetteer {
  units: readonly Unit[];
  byKey: ReadonlyMap<string, Unit>;
  /** Units that have or had this unit above them, by key. */
  below: ReadonlyMap<string, readonly Unit[]>;
  militaryRegions: readonly RegionMembership[];
}
