import { newId } from '../documents/new-id.ts';
import { unit } from '../places/unit.ts';

/** Stands for a place, and a type, that the source does not tell. */
const UNKNOWN_PLACE = 'chua-ro-noi';
const UNKNOWN_TYPE = 'van-ban';

/**
 * The id of an imported document, `<place>-<date, unknown parts left out>-<type>[-n]`; what was not read is said to be
 * unknown. `isTaken` is asked for every id.
 */
export function suggestId(
  { locality, date, docType }: { locality?: string; date?: string; docType?: string },
  isTaken: (id: string) => boolean,
): string {
  const parts = { date: date ?? 'XXXX', docType: docType ?? UNKNOWN_TYPE };
  if (locality !== undefined && unit(locality)) return newId({ ...parts, locality }, isTaken);
  const unplaced = (id: string): string => id.replace('viet-nam', UNKNOWN_PLACE);
  return unplaced(newId({ ...parts, locality: 'viet-nam' }, (id) => isTaken(unplaced(id))));
}
