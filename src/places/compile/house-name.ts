import { normalise } from '#vietnamese/normalise.ts';
import { placeTones } from '#vietnamese/place-tones.ts';

/** A name in house form: NFC, single blanks, tones on the first vowel (Khánh Hòa, Úy), `’` for every apostrophe. */
export function houseName(raw: string): string {
  return placeTones(normalise(raw))
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/['`´‘ʼ]/gu, '’');
}
