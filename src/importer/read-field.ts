import type { ReadField } from './imported.ts';

/** How sure a reading is, by how it was made; the same for every field. */
export const CONFIDENCE = {
  structural: 0.98,
  labelled: 0.92,
  positional: 0.8,
  inferred: 0.5,
  guessed: 0.3,
} as const;

export type Ground = keyof typeof CONFIDENCE;

/** A value with the words it was read from. */
export function readField<Value>(value: Value, ground: Ground, evidence: string): ReadField<Value> {
  return { value, confidence: CONFIDENCE[ground], evidence };
}

/** The same value, no surer than an inference, because another place of the source says something else. */
export function disputed<Value>(field: ReadField<Value>, other: string): ReadField<Value> {
  return {
    ...field,
    confidence: Math.min(field.confidence, CONFIDENCE.inferred),
    evidence: `${field.evidence} · chỗ khác lại ghi: ${other}`,
  };
}
