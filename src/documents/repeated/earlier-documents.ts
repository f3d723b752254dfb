import type { ArchiveDocument } from '../document.ts';
import { superiorDocument, type SuperiorSource } from './superior-document.ts';
import { previousYear, type YearlyLines } from './yearly-line.ts';

/** A document that another one is held against, and why. */
export interface EarlierDocument {
  why: 'previous' | 'superior';
  document: ArchiveDocument;
}

/** What a document may have taken passages from: its office's paper of the year before, and that of the office above. */
export function earlierDocuments(
  lines: YearlyLines,
  source: SuperiorSource,
  document: ArchiveDocument,
): EarlierDocument[] {
  const previous = previousYear(lines, document);
  const superior = superiorDocument(source, document);
  const found: EarlierDocument[] = [];
  if (previous) found.push({ why: 'previous', document: previous });
  if (superior && superior !== previous && superior !== document)
    found.push({ why: 'superior', document: superior });
  return found;
}
