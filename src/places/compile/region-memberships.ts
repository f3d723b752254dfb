import type { Localities } from '#schema/locality.ts';
import type { RegionMembership, Unit } from '../model.ts';
import { CorrectionError } from './correction-error.ts';
import { sameName } from './same-name.ts';

/** Membership lists with keys. A bare code is ambiguous, so a province must have stood in the span given. */
export function regionMemberships(
  units: readonly Unit[],
  regions: Localities['militaryRegions'],
): RegionMembership[] {
  return regions.flatMap(({ key, members }) =>
    members.map(({ from, until, attested, confidence, provinces }) => ({
      region: key,
      from,
      until,
      attested: attested ?? null,
      confidence,
      provinces: provinces.map((ref) => {
        const [code = '', ...words] = ref.split(' ');
        const unit = units.find(
          (one) =>
            one.level === 'province' &&
            one.code === code &&
            [one.name, ...one.changes.map((change) => change.from.name)].some((name) =>
              sameName(name, words.join(' ')),
            ) &&
            (until === null || one.validFrom === null || one.validFrom <= until) &&
            (from === null || one.validUntil === null || one.validUntil >= from),
        );
        if (!unit)
          throw new CorrectionError(ref, 'không phải một tỉnh, thành phố vào những ngày ấy.');
        return unit.key;
      }),
    })),
  );
}
