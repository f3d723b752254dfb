import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../documents/read-file.ts';
import type { Publication } from '../gate/publication.ts';
import type { PlaceOf } from '../schema/lazy-place.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { DocumentData } from '../schema/document.ts';
import type { PlanType } from '../schema/plan-type.ts';
import type { FileEntry } from './file-entry.ts';
import { judge } from './judge.ts';

/** A document that could be read, and the gate's answer. */
export interface JudgedEntry {
  entry: FileEntry;
  collection: CollectionName;
  data: DocumentData;
  placeOf: PlaceOf;
  publication: Publication;
}

/** What the answer rests on besides the files. */
export interface JudgeOptions {
  contentDir: string;
  /** `YYYY-MM-DD` */
  today: string;
  planTypes: ReadonlyMap<string, PlanType>;
}

/** Asks the gate about every document whose file could be read; in their order. */
export function judgeEntries(
  entries: readonly FileEntry[],
  { contentDir, today, planTypes }: JudgeOptions,
): JudgedEntry[] {
  return entries.flatMap((entry) => {
    const { collection, file, findings } = entry;
    if (entry.data === null || collection === 'pages') return [];
    const data = entry.data as DocumentData;
    const placeOf = placesIn(contentDir, file);
    const publication = judge(data, findings, planTypes, placeOf, today);
    return [{ entry, collection, data, placeOf, publication }];
  });
}

/** Places of fields, by reading the file again: cached entries keep none, and they are asked for only when something is wrong. */
export function placesIn(contentDir: string, file: string): PlaceOf {
  let places: PlaceOf | undefined;
  return (path) => {
    places ??= readFile(readFileSync(join(contentDir, file)), file).yaml?.placeOf;
    return places?.(path) ?? { line: 1, column: 1 };
  };
}
