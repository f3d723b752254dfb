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

/** With the year before, where there is one; else with a document that a reader chooses. */
export function comparisonLink(
  document: ArchiveDocument,
  earlier: readonly EarlierView[],
): ComparisonLink {
  const previous = earlier.find(({ why }) => why === 'previous');
  if (!previous) return { text: 'So sánh', path: comparisonOf(document.id), previous: undefined };
  const when = previous.years === 1 ? 'năm trước' : previous.name;
  return { text: `So sánh với ${when}`, path: comparisonPath(document), previous: previous.id };
}
