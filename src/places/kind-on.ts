import { styleOn } from './style-on.ts';
import type { UnitKind } from './unit-kinds.ts';

/** The kind of a unit on a day, or `null` where we do not know which of two it was. */
export function kindOn(key: string, day: string): UnitKind | null {
  return styleOn(key, day).kind;
}
