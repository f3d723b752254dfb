import leven from 'leven';
import { fold } from './fold.ts';

/**
 * The allowed word that was most likely meant, or `null` when none is near.
 *
 * Marks and case do not count (`Chỉ thị` is near `chi-thi`), nor do blanks and hyphens; at most two fifths of the
 * letters may differ. Of equally near words the first wins.
 */
export function nearest(word: string, allowed: Iterable<string>): string | null {
  const wanted = bare(word);
  let best: string | null = null;
  let distance = Math.max(1, Math.floor(wanted.length * 0.4)) + 1;
  for (const candidate of allowed) {
    const other = bare(candidate);
    if (Math.abs(other.length - wanted.length) >= distance) continue;
    const steps = leven(wanted, other, { maxDistance: distance });
    if (steps < distance) [best, distance] = [candidate, steps];
  }
  return best;
}

const bare = (word: string): string => fold(word).replace(/[\s_-]+/g, '');
