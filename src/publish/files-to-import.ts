import { globSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { listFiles } from './files.ts';

/** Endings of the kinds of files that an import reads; in a folder only these are taken. */
const ENDINGS = /\.(?:docx?|rtf|html?|txt|pdf|png|jpe?g|tiff?)$/iu;
/** What Office and systems leave beside documents. */
const LEFT_BEHIND = /^(?:~\$|\.|thumbs\.db$)/iu;

/**
 * The files that the arguments of a command mean, each once, in order: a file as it is, a folder with all that can be imported
 * in and below it, a pattern (`*.docx`) where the shell did not resolve it. A name that nothing has stays, to be told.
 */
export function filesToImport(given: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const name of given.flatMap(expand)) {
    const path = resolve(name);
    if (!found.has(path)) found.set(path, name);
  }
  return [...found.values()];
}

function expand(given: string): string[] {
  // names from a Mac have their marks apart
  const name = [given, given.normalize('NFC'), given.normalize('NFD')].find(kindOf);
  if (name === undefined) {
    const matched = /[*?]/u.test(given)
      ? globSync(given.replaceAll('\\', '/'))
          .filter((one) => !LEFT_BEHIND.test(basename(one)))
          .sort()
      : [];
    return matched.length > 0 ? matched.flatMap((one) => expand(one)) : [given];
  }
  if (kindOf(name) === 'file') return [name];
  const inside = listFiles(name)
    .filter((file) => file.split('/').every((part) => !LEFT_BEHIND.test(part)))
    .filter((file) => ENDINGS.test(basename(file)));
  return inside.map((file) => join(name, file));
}

function kindOf(path: string): 'file' | 'folder' | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? (found.isDirectory() ? 'folder' : 'file') : null;
}
