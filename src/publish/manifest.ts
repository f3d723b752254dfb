import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './files.ts';

/** Name of the manifest in the published folder; `sha256sum -c` reads it too. */
export const MANIFEST = 'manifest-sha256.txt';

/** SHA-256 in hex by path of the file, relative, with `/`. */
export type Manifest = Map<string, string>;

/** SHA-256 of bytes, or of a text in UTF-8, in hex. */
export function sha256(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** Hashes all files of a folder but the manifest itself; `known` gives those that are hashed already. */
export async function hashFolder(folder: string, known: Manifest = new Map()): Promise<Manifest> {
  const paths = listFiles(folder).filter((path) => path !== MANIFEST);
  const hashes: string[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < paths.length; index = next++) {
      const path = paths[index] ?? '';
      hashes[index] = known.get(path) ?? sha256(await readFile(join(folder, path)));
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return new Map(paths.map((path, index) => [path, hashes[index] ?? '']));
}

/** The manifest in the form of `sha256sum`: hash, two blanks, path. */
export function formatManifest(manifest: Manifest): string {
  return [...manifest].map(([path, hash]) => `${hash}  ${path}\n`).join('');
}

/** Reads the form of `sha256sum`; throws where a line has another form. */
export function parseManifest(text: string): Manifest {
  const manifest: Manifest = new Map();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, hash, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (hash === undefined || path === undefined)
      throw new Error(`Dòng không đúng dạng trong ${MANIFEST}: ${line.slice(0, 80)}`);
    manifest.set(path, hash);
  }
  return manifest;
}

/** Writes the manifest of a folder into it and gives it; `known` as above. */
export async function writeManifest(folder: string, known?: Manifest): Promise<Manifest> {
  const manifest = await hashFolder(folder, known);
  await writeFile(join(folder, MANIFEST), formatManifest(manifest));
  return manifest;
}
