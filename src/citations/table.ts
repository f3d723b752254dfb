import type { ArchiveDocument } from '../documents/document.ts';
import { normaliseNumber, parseNumber } from '../schema/document-number.ts';
import type { Law } from '../schema/law.ts';
import { nameKey } from './names.ts';

/** What a citation can mean. */
export interface CitationTarget {
  /** `withdrawn`: a document of which the archive keeps its title and address alone. */
  kind: 'law' | 'document' | 'withdrawn';
  /** Key in `laws.yaml`, or id of the document. */
  key: string;
  type: string;
  /** EDTF; `null` where it is not known. */
  issued: string | null;
  /** Unit in whose documents, and those of units inside it, the number or name has this meaning; `null`: everywhere. */
  scope: string | null;
  /** Its number carries the year, or is one of the assembly: it is an identity by itself. */
  unique: boolean;
  /** Of a law that the archive publishes, too: the id of that document, which does not cite itself. */
  document?: string;
}

/** Everything that can be cited, by number and by name (`nameKey`). */
export interface CitationTable {
  byNumber: ReadonlyMap<string, readonly CitationTarget[]>;
  byName: ReadonlyMap<string, readonly CitationTarget[]>;
}

/** What the table needs of a document, public or withdrawn. */
export type CitableDocument = Pick<ArchiveDocument, 'id'> & {
  withdrawn?: boolean;
  data: Pick<ArchiveDocument['data'], 'number' | 'docType' | 'locality'> & { date: string };
};

/** Builds the table from the list of laws and the documents; make it once for a run. */
export function citationTable(
  laws: Iterable<Law>,
  documents: Iterable<CitableDocument>,
): CitationTable {
  const byNumber = new Map<string, CitationTarget[]>();
  const byName = new Map<string, CitationTarget[]>();
  const add = (map: Map<string, CitationTarget[]>, key: string, target: CitationTarget): void => {
    const list = map.get(key);
    if (!list) map.set(key, [target]);
    else if (!list.includes(target)) list.push(target);
  };
  for (const law of laws) {
    const target: CitationTarget = {
      kind: 'law',
      key: law.key,
      type: law.docType,
      issued: law.issued ?? null,
      scope: law.issuerLocality ?? null,
      unique: isUnique(law.number),
    };
    if (law.number !== null) add(byNumber, normaliseNumber(law.number), target);
    for (const alias of [law.name, ...law.aliases]) add(byName, nameKey(alias), target);
  }
  for (const { id, data, withdrawn = false } of documents) {
    if (data.number === null) continue;
    const number = normaliseNumber(data.number);
    const unique = isUnique(data.number);
    // an act that the list has and the archive publishes is one act, not two of which neither is certain
    const listed = unique
      ? byNumber.get(number)?.find(({ kind, type }) => kind === 'law' && type === data.docType)
      : undefined;
    if (listed) {
      if (!withdrawn) listed.document ??= id;
      continue;
    }
    add(byNumber, number, {
      kind: withdrawn ? 'withdrawn' : 'document',
      key: id,
      type: data.docType,
      issued: data.date,
      scope: data.locality === 'viet-nam' ? null : data.locality,
      unique,
    });
  }
  return { byNumber, byName };
}

/** Names and aliases of laws, for `citationNames`. */
export function lawNames(laws: Iterable<Law>): string[] {
  return [...laws].flatMap(({ name, aliases }) => [name, ...aliases]);
}

/** A normative number of the centre: the year stands in it and no local body could have given it. */
function isUnique(number: string | null): boolean {
  const parts = number === null ? null : parseNumber(number);
  return parts?.year !== undefined && parts.year !== null && !/^(?:UBND|HĐND)$/u.test(parts.issuer);
}
