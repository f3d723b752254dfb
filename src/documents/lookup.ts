import type { ArchiveDocument } from './document.ts';

/** Documents by id and by former id; built once, asked often. */
export interface Lookup {
  byId: (id: string) => ArchiveDocument | undefined;
  /** Documents that print this number, letter for letter; several bodies may use one number. */
  byNumber: (number: string) => ArchiveDocument[];
}

/** A number as written, without the blanks that typists leave round `/` and `-`. */
function plainNumber(number: string): string {
  return number
    .normalize('NFC')
    .replace(/\s*([/\-–])\s*/gu, (_, mark: string) => (mark === '–' ? '-' : mark))
    .trim()
    .toUpperCase();
}

/** Builds a lookup over the public documents. */
export function lookup(documents: readonly ArchiveDocument[]): Lookup {
  const ids = new Map<string, ArchiveDocument>();
  const numbers = new Map<string, ArchiveDocument[]>();
  for (const document of documents) {
    for (const alias of document.data.aliases) ids.set(alias, document);
    if (document.data.number === null) continue;
    const number = plainNumber(document.data.number);
    numbers.set(number, [...(numbers.get(number) ?? []), document]);
  }
  // an id in use wins over a former id of another document
  for (const document of documents) ids.set(document.id, document);
  return {
    byId: (id) => ids.get(id),
    byNumber: (number) => numbers.get(plainNumber(number)) ?? [],
  };
}
