import { normalise } from '#vietnamese/normalise.ts';

/** A document number taken apart. `serial` is as written, with its zeros: `02`. */
export interface DocumentNumber {
  /** `state` 02/CT-UBND, 168/2018/NĐ-CP · `assembly` 98/2025/QH15 · `party` 52-NQ/TU · `letter` 7288/UBND-KGVX */
  shape: 'state' | 'assembly' | 'party' | 'letter';
  serial: string;
  /** Stands in numbers of normative documents only. */
  year: number | null;
  /** Symbol of the type; never enough to know the type: the party's “QĐ” is both quyết định and quy định. */
  type: string | null;
  issuer: string;
  /** Drafting unit, in letters. */
  unit: string | null;
}

const STATE_TYPES =
  'NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|GM|NĐ|TT|TTLT|PL|L|ML|VBHN';
const PARTY_TYPES = 'NQ|QĐ|CT|KL|QC|HD|TB|BC|KH|CTr|CTHĐ|ĐA|DA|PA|TTr|CV|TT|TC|BB|QH';

/** Symbols of types that stand in numbers, as written. */
export const TYPE_SYMBOLS: readonly string[] = [
  ...new Set([...STATE_TYPES.split('|'), ...PARTY_TYPES.split('|')]),
];

/**
 * Shapes of numbers, on normalised text (source: Phụ lục I and III of Nghị định 30/2020/NĐ-CP for the state's, examples for the
 * party's). The letter comes last: what stands after its slash begins with the issuer, not with a type.
 */
export const NUMBER_SHAPES = {
  state: new RegExp(
    `^(?<n>\\d{1,5})(?:/(?<y>(?:19|20)\\d{2}))?/(?<type>${STATE_TYPES})-(?<issuer>[A-ZĐ][A-Za-zĐ0-9&-]*)$`,
    'u',
  ),
  assembly: /^(?<n>\d{1,5})\/(?<y>(?:19|20)\d{2})\/(?<issuer>(?:QH|UBTVQH)\d{1,2})$/u,
  party: new RegExp(`^(?<n>\\d{1,5})-(?<type>${PARTY_TYPES})/(?<issuer>[A-ZĐ][A-Za-zĐ]*)$`, 'u'),
  letter: /^(?<n>\d{1,6})\/(?<issuer>[A-ZĐ]{2,})-(?<unit>[A-ZĐ&]+)$/u,
} as const;

/** A number in one spelling: without “Số:”, blanks and final points, with plain hyphens. */
export function normaliseNumber(text: string): string {
  return normalise(text)
    .replace(/^\s*số(?:\s*,?\s*ký hiệu)?\s*:?\s*/iu, '')
    .replace(/\s*[-\u2010-\u2015\u2212]\s*/gu, '-')
    .replace(/\s*\/\s*/gu, '/')
    .replace(/[.,;:]+$/u, '')
    .trim();
}

/** A number in one spelling where it has one of the known shapes, else `null`. */
export function knownNumberIn(text: string): string | null {
  const number = normaliseNumber(text);
  return Object.values(NUMBER_SHAPES).some((shape) => shape.test(number)) ? number : null;
}

/** Takes a number apart, as written or normalised; `null` where it has none of the known shapes. */
export function parseNumber(text: string): DocumentNumber | null {
  const number = normaliseNumber(text);
  for (const [shape, pattern] of Object.entries(NUMBER_SHAPES)) {
    const found = pattern.exec(number)?.groups;
    if (!found) continue;
    return {
      shape: shape as DocumentNumber['shape'],
      serial: found['n'] ?? '',
      year: found['y'] ? Number(found['y']) : null,
      type: found['type'] ?? null,
      issuer: found['issuer'] ?? '',
      unit: found['unit'] ?? null,
    };
  }
  return null;
}
