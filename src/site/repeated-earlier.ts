import type { ArchiveDocument } from '#documents/document.ts';
import { earlierDocuments, type EarlierDocument } from '#documents/repeated/earlier-documents.ts';
import { superiorSource, type SuperiorSource } from '#documents/repeated/superior-document.ts';
import { previousYear, yearlyLines, type YearlyLines } from '#documents/repeated/yearly-line.ts';
import type { Archive } from './archive-view.ts';

interface Known {
  lines: YearlyLines;
  source: SuperiorSource;
}

const known = new WeakMap<Archive, Known>();

function indexesOf(archive: Archive): Known {
  const found = known.get(archive) ?? {
    lines: yearlyLines(archive.documents),
    source: superiorSource(archive.documents, {
      lookup: archive.lookup,
      issuers: archive.reference.issuers,
    }),
  };
  known.set(archive, found);
  return found;
}

/** The documents of the archive that one is held against; indexed once a build. */
export function earlierOf(archive: Archive, document: ArchiveDocument): EarlierDocument[] {
  const { lines, source } = indexesOf(archive);
  return earlierDocuments(lines, source, document);
}

/** The same office's paper of the very year before: of these the comparisons stand ready as pages. */
export function lastYearOf(archive: Archive, document: ArchiveDocument): ArchiveDocument | null {
  const earlier = previousYear(indexesOf(archive).lines, document);
  return earlier && document.data.year - earlier.data.year === 1 ? earlier : null;
}
