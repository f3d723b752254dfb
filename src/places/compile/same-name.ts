import { fold } from '#vietnamese/fold.ts';

/** A name by its letters and figures only: `Ea H’leo` → `eahleo`. */
export function bareName(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True where two names differ at most in marks, case, apostrophes, hyphens and blanks. */
export function sameName(one: string, other: string): boolean {
  return bareName(one) === bareName(other);
}
