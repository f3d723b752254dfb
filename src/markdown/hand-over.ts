import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { ArchiveDocument } from '../documents/document.ts';
import type { FollowGroup } from '../documents/follow-through/follow-group.ts';
import type { Histories } from '../documents/history/document-history.ts';
import type { Ingested } from './ingested.ts';
import { factsOf, storedFacts } from './stored-facts.ts';
import { utf8Bytes, utf8Text } from './utf8-bytes.ts';

/** What pages are made of: what was read, what its repository tells of the past. */
export interface HandedOver extends Omit<Ingested, 'counts' | 'problems'> {
  histories?: Histories | undefined;
}

/** The same in a process that makes pages; what became of tasks may still be compared. */
export interface AtHand extends HandedOver {
  followThrough: Promise<readonly FollowGroup[]>;
}

/** The same as it was read from its file. */
export interface ReadHandOver extends HandedOver {
  /**
   * Hash of all that was handed over but the texts, of which pages take only by their digests: without the digests, the counts
   * of words and the histories. Where it is that of the last build, only pages that name a changed text can be others.
   */
  ground: string;
}

/** The same in the file that it goes by: most is bytes, which the reading has not looked into. */
interface InFile extends Omit<HandedOver, 'documents'> {
  ground: string;
  documents: {
    /** `ArchiveDocument` as JSON in UTF-8, without what is beside it. */
    head: Uint8Array;
    digest: string;
    facts: Uint8Array;
    words: number;
  }[];
}

/** Writes what was read for the processes that make pages and data of it. */
export function writeHandOver(file: string, handed: HandedOver): void {
  const { unfinished, tombstones, redirects, silent, pages, histories } = handed;
  const others = { unfinished, tombstones, redirects, silent, pages };
  const hash = createHash('sha256').update(JSON.stringify(others));
  const documents = handed.documents.map(({ digest, facts: known, ...rest }) => {
    const head = utf8Bytes(JSON.stringify(rest));
    const { json: facts, words } = storedFacts(known);
    hash.update(head).update('\n').update(facts).update('\n');
    return { head, digest, facts, words };
  });
  const written: InFile = { ...others, histories, documents, ground: hash.digest('base64url') };
  writeFileSync(file, serialize(written));
}

/** Reads what `writeHandOver` wrote. */
export function readHandOver(file: string): ReadHandOver {
  const handed = deserialize(readFileSync(file)) as InFile;
  const documents = handed.documents.map(({ head, digest, facts: json, words }) => {
    const rest = JSON.parse(utf8Text(head)) as Omit<ArchiveDocument, 'digest' | 'facts'>;
    return { ...rest, digest, facts: factsOf({ json, words }) } as ArchiveDocument;
  });
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
