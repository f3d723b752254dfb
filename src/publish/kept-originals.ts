import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { COLLECTIONS } from '../schema/collections.ts';
import { listFiles } from './files.ts';

/** An original that an import kept. */
export interface KeptOriginal {
  /** Of the document that was made of it. */
  id: string;
  sha256: string;
}

/** The originals kept so far, by what stands beside them in their `.sha256` files; the originals are not read. */
export function keptOriginals(originals: string): KeptOriginal[] {
  if (!existsSync(originals)) return [];
  return listFiles(originals).flatMap((file) => {
    const [id = '', name] = file.split('/');
    if (name === undefined || !file.endsWith('.sha256')) return [];
    const sha256 = /^[\da-f]{64}/iu.exec(readFileSync(join(originals, file), 'utf8'))?.[0];
    return sha256 === undefined ? [] : [{ id, sha256: sha256.toLowerCase() }];
  });
}

/**
 * Path of the document in the content folder that was made of an original with that SHA-256, also under a later id; `null`
 * where there is none, or it was deleted since.
 */
export function importedBefore(
  sha256: string,
  kept: readonly KeptOriginal[],
  content: string,
): string | null {
  const ids = kept.filter((one) => one.sha256 === sha256).map(({ id }) => id);
  if (ids.length === 0) return null;
  const files = COLLECTIONS.map((name) => join(content, name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => listFiles(folder).map((file) => join(folder, file)));
  const named = files.find((file) => ids.includes(basename(file, '.mdx')));
  return named ?? files.find((file) => ids.some((id) => wasNamed(file, id))) ?? null;
}

/** True where a document has an id among its aliases. */
function wasNamed(file: string, id: string): boolean {
  const [, head = ''] = /^---\r?\n(.*?)\r?\n---/su.exec(readFileSync(file, 'utf8')) ?? [];
  const aliases = /^aliases:(.*(?:\n\s+.*|\n-\s.*)*)/mu.exec(head)?.[1] ?? '';
  return aliases.match(/[a-z0-9]+(?:-[a-z0-9]+)*/gu)?.some((alias) => alias === id) === true;
}
