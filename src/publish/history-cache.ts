import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DocumentHistory } from '../documents/history/document-history.ts';
import type { Stretch } from '../documents/history/fold-blocks.ts';

/** Differences of the words of a document, newest first: of each version from the one before it. */
export type StoredDifferences = Stretch[][];

/** Histories of documents by all that they were made of; made by one state of the code and the lists. */
export interface HistoryCache {
  by: string;
  histories: [string, DocumentHistory | null][];
}

const FOLDER = 'history';
const KEPT = 'kept.json';
const LOG = 'log.txt';

/** What git printed of the commit and folder named by `of`, where it was kept. */
export function readLog(cacheDir: string, of: string): string | null {
  try {
    const text = readFileSync(join(cacheDir, FOLDER, LOG), 'utf8');
    return text.startsWith(`${of}\n`) ? text.slice(of.length + 1) : null;
  } catch {
    return null;
  }
}

/** Keeps what git printed. */
export function writeLog(cacheDir: string, of: string, printed: string): void {
  write(cacheDir, LOG, `${of}\n${printed}`);
}

/** Reads what the last build kept; nothing where it is missing, broken, or made by another state. */
export function readKept(cacheDir: string, by: string): Map<string, DocumentHistory | null> {
  try {
    const kept = JSON.parse(readFileSync(join(cacheDir, FOLDER, KEPT), 'utf8')) as HistoryCache;
    return new Map(kept.by === by ? kept.histories : []);
  } catch {
    return new Map();
  }
}

/** Keeps for the next build what this one knows, and takes away the differences that no history names any more. */
export function writeKept(cacheDir: string, kept: HistoryCache): void {
  write(cacheDir, KEPT, JSON.stringify(kept));
  const named = new Set(kept.histories.map(([, history]) => `${history?.differences ?? ''}.json`));
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
  return differences === null || existsSync(join(cacheDir, FOLDER, `${differences}.json`));
}

/** Writes beside and puts it in its place at once. */
function write(cacheDir: string, name: string, text: string): void {
  const folder = join(cacheDir, FOLDER);
  mkdirSync(folder, { recursive: true });
  const beside = join(folder, `${name}.${process.pid}`);
  writeFileSync(beside, text);
  renameSync(beside, join(folder, name));
}
