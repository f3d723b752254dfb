import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { ArchiveDocument } from '../documents/document.ts';
import type { FollowGroup } from '../documents/follow-through/follow-group.ts';
import type { Histories } from '../documents/history/document-history.ts';
import type { Ingested } from './ingested.ts';
import { factsJson, factsOf } from './stored-facts.ts';

/** What pages are made of: what was read, what its repository tells of the past. */
export interface HandedOver extends Ingested {
  histories?: Histories | undefined;
}

/** The same in a process that makes pages; what became of tasks may still be compared. */
export interface AtHand extends HandedOver {
  followThrough: Promise<readonly FollowGroup[]>;
}

/** The same in the file that it goes by: facts are bytes, which the reading has not looked into. */
type InFile = Omit<HandedOver, 'documents'> & {
  documents: (Omit<ArchiveDocument, 'facts'> & { facts: Uint8Array })[];
};

/** Writes what was read for the processes that make pages and data of it. */
export function writeHandOver(file: string, handed: HandedOver): void {
  const documents = handed.documents.map((document) => ({
    ...document,
    facts: factsJson(document.facts),
  }));
  writeFileSync(file, serialize({ ...handed, documents } satisfies InFile));
}

/** Reads what `writeHandOver` wrote. */
export function readHandOver(file: string): HandedOver {
  const handed = deserialize(readFileSync(file)) as InFile;
  const documents = handed.documents.map(
    (document) => ({ ...document, facts: factsOf(document.facts) }) as ArchiveDocument,
  );
  return { ...handed, documents };
}

const PLACE = Symbol.for('luu.ingested');
const here = globalThis as { [PLACE]?: AtHand };

/**
 * Lays what was read where the pages of this process find it. A build hands its documents over this way: ten thousand
 * of them through Astro's data store are serialised, bundled, compiled and parsed again, a third of a rebuild.
 */
export function handOver(ingested: AtHand): void {
  here[PLACE] = ingested;
}

/** What was handed over in this process; nothing in `astro dev`, which reads by the content layer. */
export function handedOver(): AtHand | undefined {
  return here[PLACE];
}
