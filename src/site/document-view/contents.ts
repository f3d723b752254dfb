import type { OutlineEntry } from '#documents/document.ts';

/** A line of the contents in the margin. */
export interface ContentsEntry {
  anchor: string;
  /** `1`, `II`; `null` where the section has none or its number stands in the title. */
  number: string | null;
  title: string;
}

/**
 * Contents of a document: its sections, then the parts of the page itself (`after`). A text of one section needs none
 * of its own; parts of sections are left out, the list has to fit beside the text.
 */
export function contents(
  outline: readonly OutlineEntry[],
  after: readonly { anchor: string; title: string }[],
): ContentsEntry[] {
  const sections = outline
    .filter(({ depth }) => depth === 2)
    .map(({ anchor, number, title }) =>
      number !== null && number.length > 3
        ? { anchor, number: null, title: number === title ? title : `${number}. ${title}` }
        : { anchor, number, title },
    );
  return [...sections, ...after.map((entry) => ({ ...entry, number: null }))];
}
