import type { Period } from './periods.ts';

/** What a span of years is called: giai đoạn, thời kỳ, nhiệm kỳ. */
export type PeriodKind = 'giai-doan' | 'thoi-ky' | 'nhiem-ky';

/** A period that a text names, and what it calls it. */
export interface NamedPeriod extends Period {
  kind: PeriodKind;
  vision: number | null;
}

const WORDS: Record<string, PeriodKind> = {
  giai: 'giai-doan',
  thời: 'thoi-ky',
  nhiệm: 'nhiem-ky',
};

const NAMED =
  /([Gg]iai\s+đoạn|[Tt]hời\s+k[ỳì]|[Nn]hiệm\s+k[ỳì])\s+(?:từ\s+)?(?:năm\s+)?(\d{4})\s*(?:[-\u2010-\u2015]|đến(?:\s+năm)?)\s*(\d{4})(?!\d)(?:\s*,?\s*(?:và\s+|với\s+)?tầm\s+nhìn\s+(?:đến\s+)?(?:năm\s+)?(\d{4})(?!\d))?/gu;

/** Years that a plan may have: other numbers of four figures are no years. */
const EARLIEST = 1945;
const LATEST = 2100;
/** The longest plans run for thirty years. */
const LONGEST = 50;

/**
 * Periods that a text names in so many words, in their order, each once: “giai đoạn 2021–2025”, “thời kỳ 2022–2030, tầm
 * nhìn đến năm 2050”, “nhiệm kỳ 2020–2025”. Years without such a word before them are no period. `text` is NFC.
 */
export function namedPeriods(text: string): NamedPeriod[] {
  if (!mayName(text)) return [];
  const found = new Map<string, NamedPeriod>();
  for (const [, word = '', first, last, outlook] of text.matchAll(NAMED)) {
    const kind = WORDS[word.toLowerCase().split(/\s/u)[0] ?? ''];
    const [from, to] = [Number(first), Number(last)];
    if (!kind || from < EARLIEST || to > LATEST || from > to || to - from > LONGEST) continue;
    const vision = outlook === undefined ? null : Number(outlook);
    const period = { kind, from, to, vision: vision !== null && vision > to ? vision : null };
    found.set(JSON.stringify(period), period);
  }
  return [...found.values()];
}

/** Most blocks name none; asking for these words, or a rare letter of theirs, takes a fraction of the time of the expression. */
const mayName = (text: string): boolean =>
  text.includes('đoạn') || text.includes('ỳ') || text.includes('kì');
