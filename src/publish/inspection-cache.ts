import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileInspection } from './inspect-file.ts';
import { listFiles } from './files.ts';

/** What is known of files by the hash of their bytes. */
export interface InspectionCache {
  get: (key: string) => FileInspection | undefined;
  set: (key: string, inspection: FileInspection) => void;
  /** Writes what was asked for in this run; the rest is forgotten. */
  save: () => void;
}

/** Folders whose code decides what is found in a file. */
const SOURCES = ['importer', 'gate', 'vietnamese'];

/** Opens a cache; one that is missing, broken or made by other code is empty. */
export function inspectionCache(path: string, version = readerVersion()): InspectionCache {
  const known = load(path, version);
  const used: Record<string, FileInspection> = {};
  return {
    get: (key) => {
      const found = known[key];
      if (found) used[key] = found;
      return found;
    },
    set: (key, inspection) => {
      used[key] = inspection;
    },
    save: () => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify({ version, files: used }));
    },
  };
}

function load(path: string, version: string): Partial<Record<string, FileInspection>> {
  try {
    const cache = JSON.parse(readFileSync(path, 'utf8')) as {
      version: string;
      files: Record<string, FileInspection>;
    };
    return cache.version === version ? cache.files : {};
  } catch {
    // no cache, or one that was cut off: everything is read again
    return {};
  }
}

/** Hash of the code that reads files and judges them. */
function readerVersion(): string {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const hash = createHash('sha256');
  for (const folder of SOURCES)
    for (const file of listFiles(`${root}${folder}`))
      hash.update(file).update(readFileSync(`${root}${folder}/${file}`));
  return hash.digest('hex');
}
