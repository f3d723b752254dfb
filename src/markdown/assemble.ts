import { documentEvents } from '../documents/document-events.ts';
import type { ArchiveDocument, Tombstone, TombstoneRecord } from '../documents/document.ts';
import { facetKeys } from '../documents/facet-keys.ts';
import { compareNewestFirst, documentDay } from '../documents/order.ts';
import type { SitePage } from '../documents/site-page.ts';
import type { GoneReason } from '../gate/state.ts';
import type { PageData } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import { asDraft, inPreview, type PreviewParts } from './assemble-preview.ts';
import type { FileEntry } from './file-entry.ts';
import { idOfFile } from './id-of-file.ts';
import type { Ingested } from './ingested.ts';
import type { JudgedEntry } from './judge-entries.ts';
import { lazyFacts } from './stored-facts.ts';

/**
 * Puts together what is public. Of a withheld or refused document nothing is in it but its count. With `preview` the
 * withheld ones are there too, as far as the gate lets a preview see them.
 */
export function assemble(
  entries: readonly FileEntry[],
  judged: readonly JudgedEntry[],
  rendered: number,
  problems: Problem[],
  preview: PreviewParts | null = null,
): Ingested {
  const shown = preview === null ? null : inPreview(entries, judged, preview);
  const seen = judged.filter(({ publication }) => publication.state === 'public');
  const visible = [...seen, ...(shown?.drafts.map(({ one }) => one) ?? [])];
  const hidden = hiddenIds(entries, judged, visible);
  const documents = [
    ...seen.flatMap((one) => asDocument(one, hidden)),
    ...(shown?.drafts ?? []).flatMap(({ one, hindrances }) =>
      asDocument(one, hidden).map((document) => asDraft(document, hindrances)),
    ),
  ].sort(compareNewestFirst);
  const tombstones = judged.flatMap(asTombstone);
  const pages = entries.flatMap(asPage);
  const withheld =
    judged.filter(({ publication }) => publication.state === 'withheld').length +
    entries.filter(({ unfinished }) => unfinished).length;
  const open = documents.length - (shown?.drafts.length ?? 0);
  return {
    documents,
    unfinished: shown?.unfinished ?? [],
    tombstones,
    redirects: [
      ...documents.map(({ collection, id, data }) => ({ collection, id, aliases: data.aliases })),
      ...tombstones,
    ].flatMap(({ collection, id, aliases }) =>
      aliases.map((from) => ({ collection, from, to: id })),
    ),
    silent: judged
      .filter(isSecret)
      .flatMap(({ collection, data }) => data.aliases.map((id) => ({ collection, id }))),
    pages,
    counts: {
      files: entries.length,
      public: open,
      tombstones: tombstones.length,
      withheld,
      refused: entries.length - open - tombstones.length - withheld - pages.length,
      pages: pages.length,
      rendered,
    },
    problems,
  };
}

/** Ids of documents of which not even the id may be seen. */
function hiddenIds(
  entries: readonly FileEntry[],
  judged: readonly JudgedEntry[],
  visible: readonly JudgedEntry[],
): Set<string> {
  const hidden = new Set([
    ...judged.filter(isSilent).map(({ data }) => data.id),
    ...entries.filter(({ unfinished }) => unfinished).map(idOfFile),
  ]);
  for (const { data } of visible) hidden.delete(data.id);
  return hidden;
}

function isSilent(one: JudgedEntry): boolean {
  const { state } = one.publication;
  return state === 'withheld' || state === 'refused' || isSecret(one);
}

function isSecret({ publication }: JudgedEntry): boolean {
  return publication.state === 'tombstone' && publication.reason === 'removed-secrecy';
}

function asDocument(
  { entry, collection, data: written }: JudgedEntry,
  hidden: ReadonlySet<string>,
): ArchiveDocument[] {
  if (!entry.rendered) return [];
  const { digest } = entry.rendered;
  const facts = lazyFacts(entry.rendered.facts);
  // a relation to a draft would tell that the draft is there
  const relations = written.relations.filter(({ target }) => !hidden.has(target));
  const data = { ...written, relations };
  return [{ collection, id: data.id, file: entry.file, digest, data, facts } as ArchiveDocument];
}

function asTombstone({ collection, data, publication }: JudgedEntry): Tombstone[] {
  return publication.state === 'tombstone'
    ? [{ collection, id: data.id, ...whatMayStand(collection, data, publication.reason) }]
    : [];
}

/** What may still be said: of a text removed for secrecy, nothing but that. */
function whatMayStand(
  collection: JudgedEntry['collection'],
  data: JudgedEntry['data'],
  reason: GoneReason,
): Omit<Tombstone, 'collection' | 'id'> {
  if (reason === 'removed-secrecy')
    return { reason, title: null, date: null, note: null, aliases: [] };
  const { date, note } = data.corrections.findLast(({ kind }) => kind === 'thu-hoi') ?? {
    date: null,
    note: null,
  };
  const stone = { reason, title: data.title, date, note, aliases: data.aliases };
  return reason === 'withdrawn' ? { ...stone, was: recordOf(collection, data) } : stone;
}

/** Where a withdrawn document was listed; what its text cited is gone with it. */
function recordOf(
  collection: JudgedEntry['collection'],
  data: JudgedEntry['data'],
): TombstoneRecord {
  const document = { collection, data, facts: { citations: [] } } as unknown as ArchiveDocument;
  return {
    facets: facetKeys(document),
    number: data.number,
    day: documentDay(document),
    events: documentEvents(document),
  };
}

function asPage({ collection, file, data, rendered }: FileEntry): SitePage[] {
  if (collection !== 'pages' || !rendered) return [];
  const slug = file.slice('pages/'.length, -'.mdx'.length);
  return [{ slug, file, digest: rendered.digest, data: data as PageData }];
}
