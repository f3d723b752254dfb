import { createHash } from 'node:crypto';
import { fold } from '#vietnamese/fold.ts';
import type { ArchiveDocument } from '#documents/document.ts';
import type { Reference } from '#documents/reference.ts';
import type { Catalogue } from '../catalogue.ts';
import { phraseCounter } from './phrase-counter.ts';
import type { SearchRecord } from './record-html.ts';
import { REGISTER_BLOCK, REGISTER_FIELDS, registerFile } from '../register.ts';
import { stepsOf } from '../steps.ts';
import {
  chunkFile,
  SUGGEST_FILE,
  type SuggestChunk,
  type SuggestHead,
  type WordRow,
} from '../suggest-data.ts';
import { suggestPlaces } from './suggest-places.ts';

/** Signs of JSON in one file of document words: few enough to fetch while somebody types. */
const CHUNK = 24_000;
/** Signs of all documents in which words are counted, and of one at least: the counts order words, nobody reads them. */
const COUNTED = 8_000_000;
const COUNTED_EACH = 2_000;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** What suggestions are made from besides the records. */
export interface SuggestSources {
  documents: readonly ArchiveDocument[];
  reference: Pick<Reference, 'abbreviations' | 'compounds'>;
  catalogue: Pick<Catalogue, 'laws'>;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Gathers suggestions and the register of documents while records go by, in the order of their page numbers. */
export function suggestionFiles({ documents, reference, catalogue, today }: SuggestSources): {
  add: (record: SearchRecord) => void;
  /** Files to lie beside the index, by name. */
  files: () => Record<string, unknown>;
} {
  const phrases = fieldWords(reference);
  const counter = phraseCounter(phrases.map(({ text, short }) => [text, short]));
  const share = Math.max(COUNTED_EACH, Math.floor(COUNTED / Math.max(1, documents.length)));
  const rows: string[][] = [];
  const pages = new Map<string, number[]>();
  const places = new Map<string, number>();
  return {
    add: ({ url, meta, passages, filters }) => {
      const page = rows.length;
      rows.push(REGISTER_FIELDS.map((field) => (field === 'url' ? url : (meta[field] ?? ''))));
      for (const word of documentWords(meta)) {
        const known = pages.get(word);
        if (known) known.push(page);
        else pages.set(word, [page]);
      }
      for (const key of filters['dia-phuong'] ?? []) places.set(key, (places.get(key) ?? 0) + 1);
      counter.add(beginning([meta['title'] ?? '', ...passages.map(({ text }) => text)], share));
    },
    files: () => {
      const counts = counter.counts();
      const words = phrases
        .map(({ text, short }, at): WordRow => [text, counts[at] ?? 0, short])
        .filter(([, count]) => count > 0)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const chunks = chunksOf(pages);
      const stamp = createHash('sha256')
        .update(JSON.stringify([rows, chunks]))
        .digest('hex')
        .slice(0, 10);
      const head: SuggestHead = {
        words,
        places: suggestPlaces(documents, places, today),
        laws: catalogue.laws.map(({ key, number, name, citedBy }) => [key, number, name, citedBy]),
        register: { stamp, documents: rows.length },
        chunks: chunks.map(({ first }) => first),
      };
      const blocks = Array.from({ length: Math.ceil(rows.length / REGISTER_BLOCK) }, (_, block) =>
        rows.slice(block * REGISTER_BLOCK, (block + 1) * REGISTER_BLOCK),
      );
      return Object.fromEntries<unknown>([
        [SUGGEST_FILE, head],
        ...chunks.map(({ words }, chunk) => [chunkFile(stamp, chunk), words] as const),
        ...blocks.map((block, number) => [registerFile(stamp, number), block] as const),
      ]);
    },
  };
}

/** Texts one after the other until there are so many signs. */
function beginning(texts: readonly string[], signs: number): string {
  let text = '';
  for (const part of texts) {
    if (text.length >= signs) break;
    text += `${part.slice(0, signs)} · `;
  }
  return text;
}

/** Words of the field, each with its abbreviation where it has one. */
function fieldWords({ abbreviations, compounds }: SuggestSources['reference']) {
  const shorts = new Map<string, { text: string; short: string }>();
  for (const text of compounds) shorts.set(text.toLowerCase(), { text, short: '' });
  for (const { abbr, expansions } of abbreviations.values())
    for (const text of expansions) {
      const known = shorts.get(text.toLowerCase());
      if (!known || known.short === '') {
        shorts.set(text.toLowerCase(), { text: known?.text ?? text, short: abbr });
      }
    }
  return [...shorts.values()];
}

/** Words and pairs of words by which a document is suggested: of title, kind, place, year, and behind `#` of its number. */
function documentWords({ title, kind, place, date, number }: SearchRecord['meta']): Set<string> {
  const year = /\d{4}$/.exec(date ?? '')?.[0] ?? '';
  const texts = [title, kind, place, year].map((text) => text?.toLowerCase().match(WORD) ?? []);
  const words = texts.flatMap((text) => [
    ...text,
    ...text.slice(1).map((word, index) => `${text[index] ?? ''} ${word}`),
  ]);
  const parts = fold(number ?? '').match(/[a-z0-9]+/g) ?? [];
  const letters = parts.filter((part) => /[a-z]/.test(part));
  return new Set([
    ...words,
    ...[...parts, letters.join('')].filter(Boolean).map((part) => `#${part}`),
  ]);
}

/** Pages by word in files of bearable size; words alike without marks lie in one file. */
function chunksOf(pages: ReadonlyMap<string, number[]>): { first: string; words: SuggestChunk }[] {
  const sorted = Array.from(pages, ([word, list]) => ({ word, plain: fold(word), list })).sort(
    (a, b) => (a.plain < b.plain ? -1 : a.plain > b.plain ? 1 : a.word < b.word ? -1 : 1),
  );
  const chunks: { first: string; last: string; signs: number; words: SuggestChunk }[] = [];
  for (const { word, plain, list } of sorted) {
    const steps = stepsOf(list);
    const signs = JSON.stringify(steps).length + word.length;
    const chunk = chunks.at(-1);
    if (chunk && (chunk.last === plain || chunk.signs + signs <= CHUNK)) {
      chunk.words[word] = steps;
      chunk.last = plain;
      chunk.signs += signs;
    } else chunks.push({ first: plain, last: plain, signs, words: { [word]: steps } });
  }
  return chunks.map(({ first, words }) => ({ first, words }));
}
