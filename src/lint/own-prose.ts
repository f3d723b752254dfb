import type { LintDocument } from './lint-document.ts';
import type { Prose } from './prose.ts';

const NOT_ITS_OWN = /^editorNotes|^needsReview|^signer\.name$|^people\[\d+\]\.name$/u;

/**
 * Prose whose spelling is the document's own: editors' notes quote slips, `needsReview` names fields, names are spelled as their bearers do, and pages
 * of the site quote what one may type into the search.
 */
export function ownProse({
  collection,
  prose,
}: Pick<LintDocument, 'collection' | 'prose'>): Prose[] {
  const own = prose.filter(({ field }) => field === null || !NOT_ITS_OWN.test(field));
  if (collection !== 'pages') return own;
  return own.map((one) => ({
    ...one,
    text: one.text.replace(/“[^”]*”/gu, (quoted) => '…'.repeat(quoted.length)),
  }));
}
