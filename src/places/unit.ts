import { gazetteer } from './gazetteer.ts';
import type { Unit } from './model.ts';

/** The unit with a key, or `undefined`. */
export function unit(key: string): Unit | undefined {
  return gazetteer().byKey.get(key);
}
