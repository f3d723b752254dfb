/** A piece of a document that the rules on words look at, normalised (`vietnamese/normalise`). Lines of `text` are lines of the source where it has several. */
export interface Passage {
  kind: 'text' | 'heading' | 'cell' | 'caption' | 'alt' | 'field' | 'file';
  text: string;
  /** 1-based, in the file. */
  line: number;
  column: number;
  /** Path of the frontmatter field, `null` in the body. */
  field: string | null;
  /** Of a cell: which table of the document, and where in it. Row 0 is the head. */
  cell?: { table: number; row: number; column: number };
}
