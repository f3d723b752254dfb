import type { ArchiveDocument } from '#documents/document.ts';
import {
  isRecurring,
  yearsUntold,
  type LedgerRow,
  type ToldShortcoming,
} from '#documents/shortcomings/ledger.ts';
import { olderRows } from '#documents/shortcomings/older-rows.ts';
import { documentPath } from '#documents/urls.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { listYears } from '#vietnamese/list-years.ts';
import type { Archive } from './archive-view.ts';
import type { Inline } from './inline.ts';
import { unitLink, validityWords } from './place-names.ts';
import { placePages } from './place-pages.ts';
import { keysAbove } from './place-words.ts';
import { ledgerOf } from './shortcoming-ledger.ts';
import { rowPath } from './shortcoming-rows.ts';
import { yearStrip, type StripYear } from './year-strip.ts';

/** A passage to quote: where it stands, and by what its words are found in the body that `digest` names. */
export interface ShortcomingQuote extends Pick<ToldShortcoming, 'year' | 'nth'> {
  digest: string;
  topic: string;
  path: string;
  /** `Báo cáo, UBND huyện Kim Động, 20/12/2024`. */
  source: string;
}

/** A row of the ledger as a page shows it; its words are read when it is rendered. */
export interface LedgerRowView {
  /** Key of the unit, which is the anchor of the row. */
  place: string;
  name: Inline;
  /** What it lies in, or its days where units of one name follow each other. */
  about: string;
  recurring: boolean;
  strip: StripYear[];
  words: string;
  untold: string | null;
  /** Latest year first. */
  quotes: ShortcomingQuote[];
  /** Passages that are not quoted. */
  more: number;
  /** What was told of the units that stood on this ground before. */
  older: { name: Inline; part: boolean; strip: StripYear[]; words: string; path: string }[];
}

/** Passages quoted of a row. */
const QUOTED = 5;

/** All that is shown of a row. */
export function ledgerRowView(archive: Archive, row: LedgerRow): LedgerRowView {
  const pages = placePages(archive);
  const latest = row.passages.toReversed();
  return {
    place: row.place,
    name: unitLink(pages, row.place, { first: true }),
    about: [...keysAbove(row.place, undefined).slice(-1)]
      .map((key) => nameOf(pages, key))
      .concat(validityWords(row.place) || [])
      .join(', '),
    recurring: isRecurring(row),
    strip: yearStrip(row),
    words: rowWords(row),
    untold: untoldWords(row),
    quotes: latest.slice(0, QUOTED).map((told) => quoteOf(archive, row.topic, told)),
    more: Math.max(0, latest.length - QUOTED),
    older: olderRows(ledgerOf(archive), row).map(({ row: older, part }) => ({
      name: unitLink(pages, older.place),
      part,
      strip: yearStrip(older),
      words: `nêu năm ${listYears(older.years)}`,
      path: rowPath(archive, older),
    })),
  };
}

function nameOf(pages: ReadonlySet<string>, key: string): string {
  const link = unitLink(pages, key);
  return typeof link === 'string' ? link : link.text;
}

/** In how many of the years that can be judged it is told. */
function rowWords({ marks, years }: LedgerRow): string {
  const judged = marks.filter(({ mark }) => mark !== 'unmarked').length;
  if (judged === 1) return `Nêu năm ${listYears(years)}. Mới có một năm, chưa nói được là lặp lại.`;
  const share = `${formatNumber(years.length)} trong ${formatNumber(judged)} năm có báo cáo`;
  return `Nêu năm ${listYears(years)} (${share}).`;
}

function untoldWords(row: LedgerRow): string | null {
  const years = yearsUntold(row);
  return years.length === 0 ? null : `Không thấy nêu lại: ${listYears(years)}.`;
}

function quoteOf(
  archive: Archive,
  topic: string,
  { document, anchor, year, nth }: ToldShortcoming,
): ShortcomingQuote {
  return {
    digest: document.digest,
    topic,
    year,
    nth,
    path: `${documentPath(document)}#${anchor}`,
    source: sourceWords(archive, document),
  };
}

/** A document in a few words: what it is, whose, of which day. */
export function sourceWords(archive: Archive, document: ArchiveDocument): string {
  const { docType, number, issuer, day } = archive.words.row(document);
  return [number === null ? docType : `${docType} ${number}`, issuer, day].join(', ');
}
