import { isOrdinary } from '../vietnamese/is-ordinary.ts';
import { normalise } from '../vietnamese/normalise.ts';

/** Signs that `normalise` would change; a text without them needs no second look. */
const UNUSUAL =
  /\p{M}|[\r\u00A0\u00AD\u00D0\u00F0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/u;

/** A text as the rules on words look at it: normalised. */
export function plain(text: string): string {
  // the first test takes a quarter of the time of the second
  return !isOrdinary(text) && UNUSUAL.test(text) ? normalise(text) : text;
}
