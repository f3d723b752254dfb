import type { ImportWarning } from './imported.ts';

/** Where something stood in the source, for a clerk: “đoạn 12”, “bảng 1, hàng 2, ô 1”, “trang 3, dòng 7”. */
export interface SourcePlace {
  part: 'body' | 'header' | 'footer' | 'text-box' | 'footnote' | 'comment';
  where: string;
}

/** Text of one look. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  sup?: boolean;
  sub?: boolean;
  /** Name of its font, as far as the source has fonts; tells old encodings. */
  font?: string;
  /** Address it links to. */
  link?: string;
  /** Id of the footnote whose mark this is; `text` is the mark. */
  footnote?: string;
}

/** Number or bullet that the source sets before a paragraph by itself, as printed: `1.`, `a)`, `-`. */
export interface ListMark {
  mark: string;
  /** 0: outermost. */
  level: number;
}

export interface SourceParagraph {
  kind: 'paragraph';
  runs: Run[];
  align?: 'left' | 'center' | 'right' | 'justify';
  /** 1–6 where the source has it as a heading. */
  heading?: number;
  list?: ListMark;
  place: SourcePlace;
}

export interface SourceCell {
  blocks: SourceBlock[];
  columns?: number;
  rows?: number;
}

export interface SourceTable {
  kind: 'table';
  rows: SourceCell[][];
  /** Without lines round its cells: a table for laying out, as letterheads are. */
  bare?: boolean;
  place: SourcePlace;
}

export interface SourceImage {
  kind: 'image';
  bytes: Uint8Array;
  /** `image/jpeg` */
  type: string;
  alt: string;
  place: SourcePlace;
}

export type SourceBlock = SourceParagraph | SourceTable | SourceImage;

/** Encodings that a text may have had before it became Unicode. */
export type SourceEncoding = 'unicode' | 'tcvn3' | 'vni' | 'windows-1258';

/** What a reader makes of a file; every word of the file is somewhere in it. */
export interface SourceDocument {
  format: 'docx' | 'doc' | 'rtf' | 'html' | 'txt' | 'pdf' | 'scan';
  encoding: SourceEncoding;
  blocks: SourceBlock[];
  /** Headers, footers, text boxes, comments: where stamps stand. */
  margins: SourceBlock[];
  footnotes: { id: string; blocks: SourceBlock[] }[];
  /** What the file holds and nobody reads in it: deleted and hidden words, charts, embedded objects; why, in Vietnamese. */
  omitted?: { paragraph: SourceParagraph; reason: string }[];
  warnings: ImportWarning[];
}
