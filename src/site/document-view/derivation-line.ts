import type { ArchiveDocument } from '#documents/document.ts';
import type { RegisterRow } from '../register.ts';
import { DOCUMENT_DERIVATIONS } from '../derivation-words.ts';

/** The parts of a page that derive something; only what stands on the page is spoken of. */
export interface DerivedParts {
  row: Pick<RegisterRow, 'standing' | 'now'>;
  cites: readonly unknown[];
  citedBy: readonly unknown[];
  follow: readonly unknown[];
  earlier: readonly unknown[];
  series: readonly unknown[];
  related: readonly unknown[];
}

/** How a page of a document found what it adds to the text, in one line after “Cách suy ra:”. */
export function derivationLine({ data }: ArchiveDocument, parts: DerivedParts): string {
  const { row, cites, citedBy, follow, earlier, series, related } = parts;
  const words = DOCUMENT_DERIVATIONS;
  const said = [
    row.standing?.sign === 'ended' && data.status === 'unknown' && words.standing,
    row.now !== null && words.now,
    follow.length > 0 && words.follow,
    earlier.length > 0 && words.earlier,
    cites.length + citedBy.length > 0 && words.cites,
    series.length > 0 && words.series,
    words.neighbours,
    related.length > 0 && words.related,
  ];
  return `${said.filter((one) => one !== false).join('; ')}.`;
}
