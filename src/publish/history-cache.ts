import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentHistory } from '../documents/history/document-history.ts';
import type { FileVersion } from '../documents/history/file-versions.ts';
import type { Stretch } from '../documents/history/fold-blocks.ts';

/** Differences of the words of a document, newest first: of each version from the one before it. */
export type StoredDifferences = Stretch[][];

/** What a build keeps of histories for the next one, in `<cacheDir>/history`. */
export interface Kept {
  /** Versions of the files that have several, at one commit. */
  files?: { head: string; content: string; versions: [string, FileVersion[]][] } | undefined;
  /** Histories of documents by all that they were made of; made by one state of the code and the lists. */
  made?: { by: string; histories: [string, DocumentHistory | null][] } | undefined;
}

const FOLDER = 'history';
const KEPT = 'kept.json';

/** Reads what the last build kept; nothing where it is missing or broken. */
export function readKept(cacheDir: string): Kept {
  try {
    return JSON.parse(readFileSync(join(cacheDir, FOLDER, KEPT), 'utf8')) as Kept;
  } catch {
    return {};
  }
}

/** Keeps for the next build what this one knows, and takes away the differences that no history names any more. */
export function writeKept(cacheDir: string, kept: Kept): void {
  write(cacheDir, KEPT, JSON.stringify(kept));
  const named = new Set(
    kept.made?.histories.map(([, history]) => `${history?.differences ?? ''}.json`),
  );
  for (const file of readdirSync(join(cacheDir, FOLDER)))
    if (/^[0-9a-f]{32}\.json$/.test(file) && !named.has(file))
      rmSync(join(cacheDir, FOLDER, file), { force: true });
}

/** Writes the differences of a document and gives the name that `readDifferences` knows them by. */
export function writeDifferences(cacheDir: string, differences: StoredDifferences): string {
  const text = JSON.stringify(differences);
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  write(cacheDir, `${name}.json`, text);
  return name;
}

/** The differences of that name. Throws where they are missing: the histories were not read in this cache. */
export function readDifferences(cacheDir: string, name: string): StoredDifferences {
  return JSON.parse(
    readFileSync(join(cacheDir, FOLDER, `${name}.json`), 'utf8'),
  ) as StoredDifferences;
}

/** True where the differences that a history names are there. */
export function hasDifferences(cacheDir: string, { differences }: DocumentHistory): boolean {
  if (differences === null) return true;
  try {
    readDifferences(cacheDir, differences);
    return true;
  } catch {
    return false;
  }
}

/** Writes beside and puts it in its place at once. */
function write(cacheDir: string, name: string, text: string): void {
  const folder = join(cacheDir, FOLDER);
  mkdirSync(folder, { recursive: true });
  const beside = join(folder, `${name}.${process.pid}`);
  writeFileSync(beside, text);
  renameSync(beside, join(folder, name));
}
