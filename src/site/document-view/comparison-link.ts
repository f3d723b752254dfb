import type { ArchiveDocument } from '#documents/document.ts';
import { comparisonOf, comparisonPath } from '../comparison-view.ts';
import type { EarlierView } from './earlier-view.ts';

/** The way from a document to its comparison. */
export interface ComparisonLink {
  text: string;
  path: string;
  /** Id of the document that it is compared with unless a reader chooses another. */
  previous: string | undefined;
}

/** With the year before, which stands ready as a page; with an older one, or one that a reader chooses, where any two are compared. */
export function comparisonLink(
  document: ArchiveDocument,
  earlier: readonly EarlierView[],
): ComparisonLink {
  const previous = earlier.find(({ why }) => why === 'previous');
  if (!previous) return { text: 'So sánh', path: comparisonOf(document.id), previous: undefined };
  const { id, years, name } = previous;
  return years === 1
    ? { text: 'So sánh với năm trước', path: comparisonPath(document), previous: id }
    : { text: `So sánh với ${name}`, path: comparisonOf(document.id, id), previous: id };
}
