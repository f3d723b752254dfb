import { normalise } from '#vietnamese/normalise.ts';
import { placeTones } from '#vietnamese/place-tones.ts';

/** Longest query that is looked at; more is cut off, since nobody types it and every word costs a search. */
export const MAX_CHARACTERS = 2_000;
export const MAX_WORDS = 60;

/** A query as it is searched: NFC, house placement of tones, nothing unseen, no control characters, of bearable length. */
export function cleanQuery(text: string): string {
  const plain = placeTones(normalise(text.slice(0, MAX_CHARACTERS))).replace(/[\p{C}\s]+/gu, ' ');
  return plain.trim().split(' ').slice(0, MAX_WORDS).join(' ');
}
