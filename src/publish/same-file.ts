import { lstatSync, type Stats } from 'node:fs';

/**
 * True where two names are those of one file (hard links), not of two files that are alike. Size, time and the number of
 * names are compared too: not every file system gives each file a number of its own.
 */
export function isSameFile(one: Stats, other: Stats): boolean {
  return (
    one.isFile() &&
    one.nlink > 1 &&
    one.ino === other.ino &&
    one.dev === other.dev &&
    one.size === other.size &&
    one.mtimeMs === other.mtimeMs
  );
}

/** True where there is one file at both paths. */
export function isSameAt(one: string, other: string): boolean {
  const stats = lstatSync(one, { throwIfNoEntry: false });
  if (!stats) return false;
  const others = lstatSync(other, { throwIfNoEntry: false });
  return others !== undefined && isSameFile(stats, others);
}
