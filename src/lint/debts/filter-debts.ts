import { issueYear } from '../../documents/order.ts';
import type { ArchiveDocument } from '../../documents/document.ts';
import { ancestors } from '../../places/ancestors.ts';
import { unit } from '../../places/unit.ts';
import type { DebtArchive, DebtDocument } from './debt-archive.ts';

/**
 * The archive with the documents of a year (of work, or of issue) and of a unit with all inside it alone, where these are
 * asked for. What concerns no document, but a list or a page of the site, is then left out.
 */
export function filterDebts(
  archive: DebtArchive,
  { year, place }: { year?: number | undefined; place?: string | undefined },
): DebtArchive {
  if (year === undefined && place === undefined) return archive;
  const documents = archive.documents.filter(
    (document) =>
      (year === undefined ||
        document.data.year === year ||
        issueYear(document as unknown as ArchiveDocument) === year) &&
      (place === undefined || liesIn(document, place)),
  );
  const ids = new Set(documents.map(({ data }) => data.id));
  const ownIn = <T extends { id: string | null }>(links: readonly T[]): T[] =>
    links.filter(({ id }) => id !== null && ids.has(id));
  return {
    ...archive,
    documents,
    // of a file that could not be read nobody knows year and place
    unfinished: [],
    links: () => ownIn(archive.links()),
    deadLinks: () => ownIn(archive.deadLinks()),
    // they are of a list; proposals are told of documents
    followThrough: () => ({ ...archive.followThrough(), stale: [] }),
  };
}

function liesIn({ data }: DebtDocument, place: string): boolean {
  return [data.locality, ...data.units].some(
    (key) => key === place || (unit(key) && ancestors(key).some((above) => above.key === place)),
  );
}
