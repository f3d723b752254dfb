import { z } from 'zod';

/**
 * How sure an entry of a reference list is.
 * `verified`: a named source says so · `corroborated`: two or more · `derived`: follows from such by a stated rule ·
 * `seed`: only the citing document says so · `corpus`: seen in print in that sense · `unverified`: general knowledge.
 */
export const CONFIDENCES = [
  'verified',
  'corroborated',
  'derived',
  'seed',
  'corpus',
  'unverified',
] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const confidence = z.enum(CONFIDENCES).meta({ label: 'Độ tin cậy' });

/** False for general knowledge: it may steer a search or a form, the site never prints it as a fact. */
export function isPrintable(confidence: Confidence): boolean {
  return confidence !== 'unverified';
}
