import type { ArchiveDocument, RenderedBody } from '#documents/document.ts';
import { documentIssuer, documentYears } from '#documents/facets.ts';
import { documentDay, sortDay } from '#documents/order.ts';
import { COLLECTION_PATHS, documentPath } from '#documents/urls.ts';
import { hiddenParts, indexText } from './index-text.ts';
import { placeValues } from './place-facet.ts';
import { HIDDEN_FIELD } from '../fragment.ts';
import type { SearchRecord } from './record-html.ts';

/** What lists print of a document; the search prints the same. */
export interface RecordWords {
  day: string;
  docType: string;
  issuer: string;
  /** `Kim Động, Hưng Yên`. */
  place: string;
  /** `nay thuộc Hưng Yên`. */
  now: string | null;
}

/** Signs of a passage's label, at most; the rest of a long heading is cut at a word. */
const LABEL = 44;

/** What a link to a passage says: `Tồn tại, hạn chế · c.1`, `Mục 2 · 2.1`, `Đoạn 3`. */
export function passageLabel(title: string | null, number: string): string {
  // a text without headings numbers its paragraphs đ1, đ2 …
  if (title === null) return `Đoạn ${number.replace(/^đ/, '')}`;
  const cut = title.length <= LABEL ? title : `${title.slice(0, LABEL).replace(/\s+\S*$/u, '')}…`;
  return number === '' ? cut : `${cut} · ${number}`;
}

function passages({ sections, notes = [] }: RenderedBody): SearchRecord['passages'] {
  const main = sections.flatMap(({ anchor, title, blocks }) => {
    const heading = title === null ? [] : [{ anchor, label: passageLabel(title, ''), text: title }];
    const points = blocks.map((block) => ({
      anchor: block.anchor,
      label: passageLabel(title, block.number),
      text: block.text,
    }));
    return [...heading, ...points];
  });
  const below = notes.map(({ anchor, number, text }) => ({
    anchor,
    label: `Chú thích ${number}`,
    text,
  }));
  return [...main, ...below];
}

/** Every year a document is about: of its work, its plan, its period, its issue. */
export function filterYears(document: ArchiveDocument): string[] {
  const { period } = document.data;
  const years = new Set(documentYears(document));
  if (period) for (let year = period.from; year <= period.to; year++) years.add(year);
  return [...years].sort().map(String);
}

/** People a document names in its frontmatter; their names may be absent from the text. */
function people(document: ArchiveDocument): string[] {
  switch (document.collection) {
    case 'directives':
      return document.data.signer ? [document.data.signer.name] : [];
    case 'reports':
      return document.data.people.map(({ name }) => name);
    default:
      return [];
  }
}

/** The words of a document, wherever they come from: an archive, or a test set. */
export interface RecordText {
  url: string;
  title: string;
  /** `''` where it has none. */
  number: string;
  passages: SearchRecord['passages'];
  /** Names that count for the document and may be absent from its text. */
  names: readonly string[];
  /** Further metadata, shown with a result. */
  shown: Record<string, string>;
  filters: SearchRecord['filters'];
  /** Sorts by time, `YYYY-MM-DD` or a part of it; `''` where unknown. */
  day: string;
}

/** A record of words: all text in the form of the index, and what Pagefind would not find by itself in a hidden field. */
export function textRecord(words: RecordText): SearchRecord {
  const passages = words.passages
    .map((passage) => ({ ...passage, text: indexText(passage.text) }))
    .filter(({ text }) => text !== '');
  const title = indexText(words.title);
  const number = indexText(words.number);
  const searched = [title, number, ...passages.map(({ text }) => text)].join(' ');
  const hidden = [...hiddenParts(searched), ...words.names.map(indexText)];
  return {
    url: words.url,
    passages,
    meta: {
      title,
      number,
      ...words.shown,
      // single words between, so that parts of two entries never look like neighbours
      [HIDDEN_FIELD]: hidden.join(' · '),
    },
    filters: words.filters,
    day: words.day,
  };
}

/** A public document as the index takes it. `today` decides which units hold its ground now. */
export function searchRecord(
  document: ArchiveDocument,
  body: RenderedBody,
  words: RecordWords,
  today: string,
): SearchRecord {
  const { data, collection } = document;
  return textRecord({
    url: documentPath(document),
    title: data.title,
    number: data.number ?? '',
    passages: passages(body),
    names: people(document),
    shown: {
      issuer: indexText(words.issuer),
      date: words.day,
      kind: words.docType,
      place: words.place,
      now: words.now ?? '',
    },
    filters: {
      'dia-phuong': placeValues(document, today),
      nam: filterYears(document),
      loai: [data.docType],
      'ke-hoach': data.planTypes,
      'co-quan': [documentIssuer(document)],
      'chu-de': data.topics,
      muc: [COLLECTION_PATHS[collection]],
    },
    day: sortDay(documentDay(document)),
  });
}
