import type { Archive } from './archive-view.ts';
import { comparisonPath } from './comparison-view.ts';
import type { ListItem } from './document-view/list-item.ts';
import { lastYearOf } from './repeated-earlier.ts';

/** Comparisons named on the page that compares any two documents. */
const MOST = 12;

/** The newest documents that have a comparison with the year before. */
export function latestComparisons(archive: Archive): ListItem[] {
  const found: ListItem[] = [];
  for (const document of archive.documents) {
    const earlier = lastYearOf(archive, document);
    if (!earlier) continue;
    const { title, issuer, day } = archive.words.row(document);
    found.push({
      label: `${String(earlier.data.year)} và ${String(document.data.year)}`,
      text: { text: title, path: comparisonPath(document) },
      below: [{ text: `${issuer}, ${day}`, quiet: true }],
    });
    if (found.length === MOST) break;
  }
  return found;
}
