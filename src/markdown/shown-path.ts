import { join, relative } from 'node:path';

/** Path of a file below the content folder as an editor knows it: from the working folder, with `/`. */
export function shownPath(contentDir: string, file: string): string {
  const whole = join(contentDir, file);
  const near = relative(process.cwd(), whole);
  return (near.startsWith('..') ? whole : near).replaceAll('\\', '/');
}
