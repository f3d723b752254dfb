/** A heading, paragraph, item, row or note of a version, as plain words. */
export interface TextBlock {
  /** Permanent anchor of the block or heading, or of the table that a row belongs to. */
  anchor: string | null;
  /** As printed in the margin: `2.1`, `a.3`. */
  number: string | null;
  heading: boolean;
  text: string;
}
