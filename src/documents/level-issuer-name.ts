import type { Issuer, Level } from '#schema/issuer.ts';

const LEVEL_WORDS: Partial<Record<Level, string>> = {
  province: 'tỉnh',
  district: 'huyện',
  commune: 'xã',
};

/** The name of a body of no place in particular, with the word of its level: “Ủy ban nhân dân huyện”, short “UBND huyện”. */
export function levelIssuerName({ name, shortName, level }: Issuer, short = false): string {
  return (short ? shortName : name)
    .replace('{unit}', LEVEL_WORDS[level] ?? '')
    .replace('{name}', '')
    .trim();
}
