import { ancestors } from './ancestors.ts';
import { gazetteer } from './gazetteer.ts';
import type { RegionMembership } from './model.ts';
import { knownUnit } from './known-unit.ts';

/** What is accepted: by default only what a source says of this very province. */
export interface RegionOptions {
  /** Also what follows from the region of all predecessors; print it as derived. */
  derived?: boolean;
}

/** Key among the issuers of the military region or capital command, and how it is known. */
export type Region = Pick<RegionMembership, 'region' | 'confidence'>;

/** The military region that a unit lay in on a day; `null` where no source says so, and for the whole country. */
export function militaryRegion(
  key: string,
  day: string,
  options: RegionOptions = {},
): Region | null {
  const unit = knownUnit(key);
  const province = [unit, ...ancestors(key, day)].find(({ level }) => level === 'province');
  const found = gazetteer().militaryRegions.find(
    ({ from, until, provinces }) =>
      province !== undefined &&
      provinces.includes(province.key) &&
      (from === null || from <= day) &&
      (until === null || day <= until),
  );
  if (!found) return null;
  const { region, attested } = found;
  const confidence = attested !== null && day < attested ? 'derived' : found.confidence;
  if (confidence === 'verified' || confidence === 'corroborated') return { region, confidence };
  return options.derived && confidence === 'derived' ? { region, confidence } : null;
}
