import type { ArchiveDocument } from '#documents/document.ts';
import { documentIssuer } from '#documents/facets.ts';
import { neighbours } from '#documents/neighbours.ts';
import { documentPath, facetPath } from '#documents/urls.ts';
import { unit } from '#places/unit.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import type { Inline } from '../inline.ts';
import { unitTitle } from '../place-words.ts';
import type { ViewContext } from './context.ts';

/** Documents before and after of the same issuer, or why there is none. */
export interface NeighboursView {
  previous: Inline[];
  next: Inline[];
}

/** Neighbours of a document among those of its issuer, as the page says them. */
export function neighboursView(context: ViewContext, document: ArchiveDocument): NeighboursView {
  const { archive } = context;
  const shelf = archive.issuers.get(documentIssuer(document)) ?? [];
  const { previous, next } = neighbours(shelf, document);
  const named = (other: ArchiveDocument): Inline[] => [
    { text: archive.words.row(other).title, path: documentPath(other) },
    { text: ` ${archive.words.row(other).day}`, quiet: true },
  ];
  return {
    previous: previous ? named(previous) : [{ text: 'Chưa có trong kho.', quiet: true }],
    next: next ? named(next) : afterLast(context, document),
  };
}

/** Where nothing follows: the issuer has ended, and where its ground is now; or nothing newer is kept. */
function afterLast({ archive }: ViewContext, { data }: ArchiveDocument): Inline[] {
  const place = unit(data.locality);
  const end = archive.reference.issuers.get(data.issuer)?.until ?? place?.validUntil ?? null;
  if (end === null || end >= archive.today) return [{ text: 'Chưa có trong kho.', quiet: true }];
  if (place?.validUntil === null || place?.validUntil === undefined)
    return [`Cơ quan này kết thúc ${formatDate(end)}.`];
  return [
    `${unitTitle(data.locality, place.validUntil)} kết thúc ${formatDate(place.validUntil)}. `,
    { text: 'Các đơn vị kế tục', path: facetPath('locality', data.locality) },
  ];
}
