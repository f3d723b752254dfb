import type { ArchiveDocument } from '#documents/document.ts';
import { documentIssuer } from '#documents/facets.ts';
import { issuerName } from '#documents/issuer-name.ts';
import { documentDay } from '#documents/order.ts';
import { standing, type Standing } from '#documents/standing.ts';
import { documentPath, facetPath } from '#documents/urls.ts';
import { compoundIndex } from '#vietnamese/compound-index.ts';
import { displayName } from '#places/display-name.ts';
import { nowBrief } from '#places/now-brief.ts';
import { unitExistsOn } from '#places/unit-exists-on.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { joinCompounds } from '#vietnamese/join-compounds.ts';
import type { ArchiveParts } from './archive-view.ts';
import { placeLine, someDay, unitTitle } from './place-words.ts';
import type { RegisterRow } from './register.ts';

/** The words that lists print for keys and documents. */
export interface ListWords {
  /** Words of several syllables kept together, for headings. */
  title: (text: string) => string;
  docType: (key: string) => string;
  planType: (key: string) => string;
  topic: (key: string) => string;
  /** “UBND tỉnh Hà Nam”, by the unit's name on the day of the document. */
  issuer: (document: ArchiveDocument) => string;
  /** The same office with its page. */
  office: (document: ArchiveDocument) => { issuer: string; label: string; path: string };
  row: (document: ArchiveDocument) => RegisterRow;
}

/** How a document stands that is not public; only a preview has any. */
const HELD: Pick<Standing, 'sign' | 'word'> = { sign: 'unknown', word: 'Nháp, chưa công bố' };

/** Words for one archive; rows and names of offices are made once a document, since it stands in many lists. */
export function listWords(parts: Pick<ArchiveParts, 'reference' | 'today'>): ListWords {
  const { reference, today } = parts;
  const compounds = compoundIndex(reference.compounds);
  const rows = new Map<string, RegisterRow>();
  const nameIn =
    (list: ReadonlyMap<string, { name: string }>) =>
    (key: string): string =>
      list.get(key)?.name ?? key;
  // of a document on its page and in lists, of a topic beside every list
  const titles = new Map<string, string>();
  const title = (text: string): string => {
    const known = titles.get(text) ?? joinCompounds(text, compounds);
    titles.set(text, known);
    return known;
  };
  const docType = nameIn(reference.docTypes);
  const runsOneYear = (key: string): boolean => reference.planTypes.get(key)?.runs === 'một năm';

  const issuers = new Map<ArchiveDocument, string>();
  const issuer = (document: ArchiveDocument): string => {
    const known = issuers.get(document) ?? issuerOf(document);
    issuers.set(document, known);
    return known;
  };
  const issuerOf = (document: ArchiveDocument): string => {
    const { data } = document;
    const body = reference.issuers.get(data.issuer);
    if (!body) return data.issuerName ?? data.issuer;
    const central = data.locality === 'viet-nam';
    const day = someDay(documentDay(document));
    return issuerName(body, central ? null : unitTitle(data.locality, day), true);
  };

  const nows = new Map<string, string | null>();
  const nowOf = (key: string, day: string | undefined): string | null => {
    // what became of a unit that ended does not depend on the day looked back to
    const memo = unitExistsOn(key, today) ? `${key} ${day ?? ''}` : key;
    const known = nows.get(memo);
    if (known !== undefined) return known;
    const now = nowBrief(key, today, day);
    nows.set(memo, now);
    return now;
  };

  const placeOf = (document: ArchiveDocument): string => {
    const { data } = document;
    const day = someDay(documentDay(document));
    const own = placeLine(data.locality, day);
    const further = data.units.map((key) =>
      data.units.length > 1 ? displayName(key, day ?? '9999-12-31') : placeLine(key, day),
    );
    return further.length === 0 ? own : `${own}; ${further.join(', ')}`;
  };

  const row = (document: ArchiveDocument): RegisterRow => {
    const { data } = document;
    const day = documentDay(document);
    // of several places no single “nay thuộc” can be said
    const only = data.units.length > 1 ? undefined : (data.units[0] ?? data.locality);
    const stands = document.hindrances ? HELD : standing(document, today, runsOneYear);
    return {
      path: documentPath(document),
      title: title(data.title),
      day: formatDate(day),
      number: data.number,
      docType: docType(data.docType),
      issuer: issuer(document),
      place: placeOf(document),
      now: only === undefined ? null : nowOf(only, someDay(day)),
      standing: stands && { sign: stands.sign, word: stands.word },
      ...(document.hindrances && { draft: true as const }),
    };
  };

  return {
    title,
    docType,
    planType: nameIn(reference.planTypes),
    topic: nameIn(reference.topics),
    issuer,
    office(document) {
      const key = documentIssuer(document);
      return { issuer: key, label: issuer(document), path: facetPath('issuer', key) };
    },
    row(document) {
      const made = rows.get(document.id) ?? row(document);
      rows.set(document.id, made);
      return made;
    },
  };
}
