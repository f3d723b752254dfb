import { formatCounter } from './format-counter.ts';
import { childOf, findAll, valueOf, type XmlElement } from './xml-element.ts';

/** The two kinds of notes in a Word file. */
export type NoteKind = 'footnote' | 'endnote';

/** Numbers notes in the order in which the text refers to them. */
export interface NoteMarks {
  /** Id of a note in the source document: notes of both kinds have numbers of their own. */
  idOf: (kind: NoteKind, own: string) => string;
  /** Mark of the next reference of that kind: `1`, `i`. Counts on. */
  next: (kind: NoteKind) => string;
}

/** Reads how a document numbers its notes: from its sections, else its settings, else as Word does by itself. */
export function noteMarks(document: XmlElement, settings: XmlElement | null): NoteMarks {
  const formatOf = (kind: NoteKind, usual: string) => {
    const name = `w:${kind}Pr`;
    const inSections = findAll(document, ['w:sectPr']).map((section) =>
      valueOf(childOf(section, name), 'w:numFmt'),
    );
    const inSettings = settings ? valueOf(childOf(settings, name), 'w:numFmt') : undefined;
    return inSections.find((format) => format !== undefined) ?? inSettings ?? usual;
  };
  const formats = {
    footnote: formatOf('footnote', 'decimal'),
    endnote: formatOf('endnote', 'lowerRoman'),
  };
  const counts = { footnote: 0, endnote: 0 };
  return {
    idOf: (kind, own) => (kind === 'footnote' ? own : `cuoi-${own}`),
    next: (kind) => {
      counts[kind] += 1;
      return formatCounter(counts[kind], formats[kind]);
    },
  };
}
