/** A word or some signs at one place of a page. All lengths in the same unit, counted from the upper left corner. */
export interface PagePiece {
  text: string;
  x: number;
  /** Where its letters stand (baseline). */
  y: number;
  width: number;
  /** Height of its font. */
  size: number;
  font?: string;
  bold?: boolean;
  italic?: boolean;
  /** 0–1, of recognised text. */
  confidence?: number;
}

/** A level (`y` = `y2`) or upright (`x` = `x2`) line that a page draws, from its upper or left end. */
export interface PageRule {
  x: number;
  y: number;
  x2: number;
  y2: number;
}

/** A page as a reader finds it, before anything is known of lines. */
export interface SourcePage {
  /** 1: the first page of the file. */
  number: number;
  width: number;
  height: number;
  pieces: PagePiece[];
  /** Where the file draws lines. */
  rules?: readonly PageRule[];
}
