import type { ArchiveDocument, Tombstone } from '../documents/document.ts';
import { dateOf } from '../documents/checked-document.ts';
import { compareNewestFirst } from '../documents/order.ts';
import type { GoneReason } from '../gate/state.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { DocumentData, PageData } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import type { CheckedEntries, CheckedEntry } from './check-entries.ts';
import type { Ingested } from './ingested.ts';

/** Puts together what is public. Nothing of a withheld or refused document is in it but its count. */
export function assemble(
  { checked, pages }: CheckedEntries,
  files: number,
  rendered: number,
  problems: Problem[],
): Ingested {
  const documents = checked.flatMap(asDocument).sort(compareNewestFirst);
  const tombstones = checked.flatMap(({ entry, data, publication }) =>
    publication.state === 'tombstone'
      ? [tombstone(entry.collection as CollectionName, data, publication.reason)]
      : [],
  );
  const redirects = documents.flatMap(({ collection, id, data }) =>
    data.aliases.map((from) => ({ collection, from, to: id })),
  );
  const count = (state: CheckedEntry['publication']['state']): number =>
    checked.filter(({ publication }) => publication.state === state).length;
  return {
    documents,
    tombstones,
    redirects,
    pages: pages.flatMap(({ file, data, rendered: body }) =>
      body
        ? [
            {
              slug: file.slice('pages/'.length, -'.mdx'.length),
              file,
              digest: body.digest,
              data: data as PageData,
            },
          ]
        : [],
    ),
    counts: {
      files,
      public: documents.length,
      tombstones: tombstones.length,
      withheld: count('withheld'),
      refused: files - checked.length - pages.length + count('refused'),
      pages: pages.length,
      rendered,
    },
    problems,
  };
}

function asDocument({ entry, data, publication }: CheckedEntry): ArchiveDocument[] {
  if (publication.state !== 'public' || !entry.rendered) return [];
  const { digest, facts } = entry.rendered;
  const { collection, file } = entry;
  return [{ collection, id: data.id, file, digest, data, facts } as ArchiveDocument];
}

/** What may still be said: of a text removed for secrecy, nothing but that. */
function tombstone(collection: CollectionName, data: DocumentData, reason: GoneReason): Tombstone {
  const { id } = data;
  if (reason === 'removed-secrecy')
    return { collection, id, reason, title: null, date: null, note: null };
  const note = data.corrections.findLast(({ kind }) => kind === 'thu-hoi');
  return {
    collection,
    id,
    reason,
    title: data.title,
    date: dateOf(data),
    note: note?.note ?? null,
  };
}
