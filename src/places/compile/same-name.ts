import { fold } from '#vietnamese/fold.ts';

/** True where two names differ at most in marks, case, apostrophes, hyphens and blanks. */
export function sameName(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

const bare = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');
