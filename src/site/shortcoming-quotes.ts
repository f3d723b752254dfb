import { ALIKE, likeness, senseWords, type SenseWords } from '#documents/shortcomings/alike.ts';
import { checkAllowed } from '#markdown/allowed-bodies.ts';
import { readBody } from '#markdown/body.ts';
import { typedBody } from '#markdown/typed-body.ts';
import type { CompoundIndex } from '#vietnamese/compound-index.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { ShortcomingQuote } from './shortcoming-row-view.ts';

/** A quote with its words, and what it is like among those of earlier years. */
export interface QuotedShortcoming {
  quote: ShortcomingQuote;
  text: string;
  /** “Máy nhận là giống đoạn năm 2023: 94% từ ngữ (từ chung: nhập ngũ …).”; `null` where it is like none of an earlier year. */
  alike: string | null;
}

/** Signs shown of a passage. */
const SHOWN = 280;

/** The words of the passages of a row, read from what is kept of their bodies, each compared with those of earlier years. */
export function quotedShortcomings(
  cacheDir: string,
  quotes: readonly ShortcomingQuote[],
  compounds: CompoundIndex,
): QuotedShortcoming[] {
  const read = quotes.flatMap((quote) => {
    const text = wordsOf(cacheDir, quote);
    return text === null ? [] : [{ quote, text }];
  });
  // most rows are of one year, in which nothing is compared
  const known = new Map<Read, SenseWords>();
  const senseOf = (one: Read): SenseWords => {
    const words = known.get(one) ?? senseWords(one.text, compounds);
    known.set(one, words);
    return words;
  };
  return read.map((one) => ({
    quote: one.quote,
    text: cut(one.text),
    alike: alikeWords(
      one,
      read.filter((other) => other.quote.year < one.quote.year),
      senseOf,
    ),
  }));
}

interface Read {
  quote: ShortcomingQuote;
  text: string;
}

function alikeWords(
  own: Read,
  earlier: readonly Read[],
  senseOf: (one: Read) => SenseWords,
): string | null {
  let best: { year: number; score: number; shared: string[] } | null = null;
  for (const other of earlier) {
    const found = likeness(senseOf(own), senseOf(other));
    if (found.score >= ALIKE && found.score > (best?.score ?? 0))
      best = { year: other.quote.year, ...found };
  }
  if (!best) return null;
  const year = String(best.year);
  const share = formatNumber(Math.round(best.score * 100));
  if (share === '100') return `Máy nhận là giống đoạn năm ${year}: cùng từ ngữ.`;
  const words = best.shared.slice(0, 6).join(', ');
  return `Máy nhận là giống đoạn năm ${year}: ${share}% từ ngữ (từ chung: ${words}${best.shared.length > 6 ? ' …' : ''}).`;
}

function cut(text: string): string {
  if (text.length <= SHOWN) return text;
  return `${text.slice(0, text.lastIndexOf(' ', SHOWN)).replace(/[\s,;:–-]+$/u, '')} …`;
}

/** A typed shortcoming of a body. */
interface Shortcoming {
  topic: string;
  year: number;
  text: string;
}

/** Those of bodies that were read already: rows of several topics quote one document. */
const read = new Map<string, Shortcoming[]>();

function wordsOf(cacheDir: string, { digest, topic, year, nth }: ShortcomingQuote): string | null {
  checkAllowed(digest);
  const known = read.get(digest) ?? shortcomingsOf(cacheDir, digest);
  read.set(digest, known);
  return known.filter((one) => one.topic === topic && one.year === year)[nth]?.text ?? null;
}

/** Copied: a piece of a body keeps the whole of it in memory, which took 90 MB for ten thousand documents. */
function shortcomingsOf(cacheDir: string, digest: string): Shortcoming[] {
  const found = typedBody(readBody(cacheDir, digest)).passages.flatMap(
    ({ kind, topic, year, blocks }) =>
      kind === 'shortcoming'
        ? [{ topic, year, text: blocks.map(({ text }) => text).join(' ') }]
        : [],
  );
  return structuredClone(found);
}
