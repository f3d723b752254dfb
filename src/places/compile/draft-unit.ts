import type { UnitChange, UnitLink } from '../model.ts';
import type { UnitKind } from '../unit-kinds.ts';

/** The first day of a state; `null` where it is not known, then it held at the latest on `by`. */
export interface Since {
  date: string | null;
  by: string | null;
}

/** An older unit's edge to a newer one. */
export interface DraftLink extends Since {
  unit: DraftUnit;
  part: UnitLink['part'];
}

export interface DraftParent {
  unit: DraftUnit;
  from: string | null;
  by: string | null;
  until: string | null;
}

/** A unit under construction: links are objects until keys are known. */
export interface DraftUnit {
  code: string;
  name: string;
  kind: UnitKind;
  parents: DraftParent[];
  validFrom: string | null;
  formedAfter: string | null;
  validUntil: string | null;
  goneBy: string | null;
  successors: DraftLink[];
  changes: UnitChange[];
}

/** A unit of which only code, name and kind need be given; `parent` is the one above it from its first day. */
export function draftUnit(
  given: Pick<DraftUnit, 'code' | 'name' | 'kind'> &
    Partial<Pick<DraftUnit, 'validFrom' | 'formedAfter'>> & { parent?: DraftUnit },
): DraftUnit {
  const { parent, ...facts } = given;
  return {
    validFrom: null,
    formedAfter: null,
    ...facts,
    parents: parent ? [{ unit: parent, from: null, by: null, until: null }] : [],
    validUntil: null,
    goneBy: null,
    successors: [],
    changes: [],
  };
}
