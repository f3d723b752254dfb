import type { SourcePlace } from './source-document.ts';

/** Something a clerk has to know, in Vietnamese. */
export interface ImportWarning {
  rule: string;
  message: string;
  remedy: string;
  place: SourcePlace | null;
}

/** A value read out of the source. Confidence: 0.98 structural, 0.90–0.95 labelled, 0.70–0.85 by its place, at most 0.5 inferred. */
export interface ReadField<Value = unknown> {
  value: Value;
  /** 0–1; below 0.9 the field is named in `needsReview`. */
  confidence: number;
  /** The words it was read from, and why in short. */
  evidence: string;
}

/** Words of the source that are neither in the body nor in a field, with the reason, in Vietnamese. */
export interface DroppedText {
  text: string;
  reason: string;
  place: SourcePlace;
}

/** What an import gives, as printed with `--json`. */
export interface Imported {
  mdx: string;
  fields: Readonly<Record<string, ReadField>>;
  needsReview: string[];
  dropped: DroppedText[];
  warnings: ImportWarning[];
  /** What stops publication (the gate's findings: rule, place, never the words). */
  blocked: { rule: string; message: string; remedy: string; where: string }[];
}
