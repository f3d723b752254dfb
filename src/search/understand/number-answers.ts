import type { Catalogue, CatalogueLaw } from '../catalogue.ts';
import type { AllFacetPages } from '../facet-counts.ts';
import { joined, phraseKey, type Lexicon } from '../lexicon.ts';
import type { SearchIndex } from '../open-index.ts';
import type { AskedNumber } from './find-numbers.ts';
import { numberPages } from './number-pages.ts';
import type { Span } from './plain-text.ts';

/** A document of the archive that answers a number. */
export interface NumberedDocument {
  page: number;
  /** Below the site's base. */
  url: string;
  title: string;
  number: string;
  issuer: string;
  date: string;
}

/** What a number in a query names: documents of the archive, and laws it cites. */
export interface NumberAnswer extends Span {
  /** As typed. */
  text: string;
  documents: NumberedDocument[];
  laws: CatalogueLaw[];
  /** Documents that fit as well and are not listed. */
  more: number;
  /** Pages that come first among the results: the number asked for is theirs. */
  first: readonly number[];
}

/** Answers shown of one number. */
const SHOWN = 5;
/** More pages than a list of results has are no answer that comes first. */
const FEW = 10;

export interface NumberedArchive {
  index: SearchIndex;
  catalogue: Pick<Catalogue, 'laws' | 'names'>;
  lexicon: Lexicon;
}

/** What the numbers of a query name; those that nothing answers are left out. `text` is the whole query. */
export async function numberAnswers(
  archive: NumberedArchive,
  text: string,
  numbers: readonly AskedNumber[],
): Promise<NumberAnswer[]> {
  const answers = await Promise.all(
    numbers.slice(0, 3).map((asked) => answerOf(archive, text, asked)),
  );
  return answers.filter(({ documents, laws }) => documents.length + laws.length > 0);
}

async function answerOf(
  { index, catalogue, lexicon }: NumberedArchive,
  text: string,
  asked: AskedNumber,
): Promise<NumberAnswer> {
  const found = await numberPages(index, asked);
  const isExact = found.exact.length > 0;
  const rest = `${text.slice(0, asked.start)} | ${text.slice(asked.end)}`;
  const body = bodyAfter(text.slice(asked.end), lexicon);
  const all = isExact ? found.exact : found.partial;
  const pages = byIssuer(all, rest, body !== null && !isExact, index.facets, catalogue);
  pages.sort((a, b) => index.placeInTime(b) - index.placeInTime(a) || a - b);

  const laws = lawsAsked(catalogue.laws, asked, isExact ? null : body);
  const known = await Promise.all(
    pages.slice(0, Math.max(1, SHOWN - laws.length)).map(async (page) => {
      const { url, meta } = await index.fragment(page);
      const { title = '', number = '', issuer = '', date = '' } = meta;
      return { page, url, title, number, issuer, date };
    }),
  );
  const documents = known.filter(({ number }) => sameSerial(number, asked.serial));
  const named = isExact || asked.letters.length > 0 || asked.year !== null || asked.type !== null;
  return {
    start: asked.start,
    end: asked.end,
    text: asked.text,
    documents,
    laws: laws.slice(0, SHOWN),
    more: pages.length - known.length + Math.max(0, laws.length - SHOWN),
    first: named && pages.length <= FEW && documents.length === known.length ? pages : [],
  };
}

const sameSerial = (number: string, serial: string): boolean =>
  Number(/\d+/.exec(number)?.[0] ?? NaN) === Number(serial);

/** “của tỉnh ủy” after a number: the short forms of the body, `tu`, or the body's own key; `null` where none is named. */
function bodyAfter(after: string, { entries }: Lexicon): readonly string[] | null {
  const named = /^\s*,?\s*(?:của|cua)\s+(.+)/iu.exec(after)?.[1];
  if (named === undefined) return null;
  const words = phraseKey(named).split(' ');
  for (let length = Math.min(words.length, 6); length > 0; length--) {
    const entry = entries.get(words.slice(0, length).join(' '));
    if (entry?.kind === 'abbreviation') {
      const shorts = entry.others.map(joined).filter((short) => short.length <= 6);
      return [...shorts, joined(words.slice(0, length).join(' '))];
    }
  }
  return [];
}

/** Syllables of the longest run that two texts share; a single one tells nothing. */
function sharedRun(rest: string, name: string): number {
  const words = name.split(' ');
  for (let length = words.length; length >= 2; length--)
    for (let start = 0; start + length <= words.length; start++)
      if (` ${rest} `.includes(` ${words.slice(start, start + length).join(' ')} `)) return length;
  return 0;
}

/** The pages of the issuer that the rest of the query names best; all where it names none. */
function byIssuer(
  pages: readonly number[],
  rest: string,
  must: boolean,
  facetPages: Pick<AllFacetPages, 'co-quan'>,
  { names }: Pick<Catalogue, 'names'>,
): number[] {
  if (pages.length === 0) return [];
  const key = phraseKey(rest);
  const wanted = new Set(pages);
  const runs = new Map<number, number>();
  for (const [issuer, having] of facetPages['co-quan']) {
    const those = having.filter((page) => wanted.has(page));
    if (those.length === 0) continue;
    const run = sharedRun(key, phraseKey(names['co-quan'][issuer] ?? ''));
    for (const page of those) runs.set(page, Math.max(run, runs.get(page) ?? 0));
  }
  const best = Math.max(0, ...runs.values());
  if (best === 0) return must ? [] : [...pages];
  return pages.filter((page) => runs.get(page) === best);
}

/** Laws whose number is the one asked for, or has its parts. `body`: short forms of the body that is named after it. */
function lawsAsked(
  laws: readonly CatalogueLaw[],
  asked: AskedNumber,
  body: readonly string[] | null,
): CatalogueLaw[] {
  const { whole, serial, year, letters, type } = asked;
  const same = laws.filter(({ number }) => whole !== null && joined(number) === joined(whole));
  if (same.length > 0) return same;
  return laws.filter((law) => {
    const parts = phraseKey(law.number).split(' ');
    const own = parts.slice(1);
    if (Number(parts[0]) !== Number(serial) || (year !== null && own[0] !== year)) return false;
    if (letters.length === 0 && type !== null && law.type !== type) return false;
    if (body !== null && !body.some((short) => own.includes(short))) return false;
    return letters.every((letter) => own.includes(joined(letter)));
  });
}
