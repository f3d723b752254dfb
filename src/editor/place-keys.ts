import { findPlace } from '#documents/drafts/find-place.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import { PLACES } from './editor-field.ts';
import { EntryFault } from './entry-fault.ts';

/**
 * The values of an entry with keys of units where names were typed: “huyện Kim Động, Hưng Yên” becomes `kim-dong-331`, of the day of the
 * document where that is known. Throws an `EntryFault` that names the units that may be meant.
 */
export function placeKeys(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const day = dayOf(fields['issued'] ?? fields['eventDate']);
  const faults: string[] = [];
  const keyOf = (typed: unknown): unknown => {
    if (typeof typed !== 'string' || typed.trim() === '') return typed;
    const found = findPlace(typed, day === undefined ? {} : { day });
    if ('value' in found) return found.value;
    faults.push(
      'choices' in found
        ? `Địa phương “${typed}” chưa rõ là nơi nào. Ghi một trong các khóa: ${found.choices.map(({ label }) => label).join('; ')}.`
        : `${found.fault} ${found.remedy}`,
    );
    return typed;
  };
  const named = Object.entries(fields).map(([name, value]): [string, unknown] => {
    if (!PLACES.has(name)) return [name, value];
    return [name, Array.isArray(value) ? value.map(keyOf) : keyOf(value)];
  });
  if (faults.length > 0) throw new EntryFault(faults);
  return Object.fromEntries(named);
}

/** The day, or `undefined` where a part of it is unknown. */
function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  return edtfBounds(value).earliest;
}
