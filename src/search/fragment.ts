/** Metadata that is searched and never shown. */
export const HIDDEN_FIELD = 'x';

/** What Pagefind keeps of one document to show it among results. */
export interface Fragment {
  url: string;
  /** The text, words parted by single blanks; the places in an index count these words. */
  content: string;
  meta: Record<string, string>;
  /** Anchors by the number of the word they stand before; `title` is what a link to them says. */
  anchors: { id: string; location: number; title?: string }[];
}

/** Metadata of a document that a reader may see. */
export function shownMeta({ meta }: Pick<Fragment, 'meta'>): Record<string, string> {
  return Object.fromEntries(Object.entries(meta).filter(([name]) => name !== HIDDEN_FIELD));
}
