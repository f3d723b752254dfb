import { existsSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSameAt } from './same-file.ts';

/**
 * Removes from a stage those of `files` that are still as they were kept of the last site (keep-site.ts), and the folders
 * of all of them that are empty. What this build has made under such a name stays.
 */
export function dropFiles(stage: string, last: string, files: Iterable<string>): void {
  const left = new Set<string>();
  for (const file of files) {
    if (isSameAt(join(stage, file), join(last, file))) unlinkSync(join(stage, file));
    left.add(dirname(file));
  }
  // a set gives also what is added to it on the way
  for (const folder of left) {
    const path = join(stage, folder);
    if (folder === '.' || !existsSync(path) || readdirSync(path).length > 0) continue;
    rmdirSync(path);
    left.add(dirname(folder));
  }
}
