import type { ArchiveDocument, CitationFact, Tombstone } from '../documents/document.ts';
import type { EdgeType } from '../schema/document.ts';
import { normaliseNumber, parseNumber } from '../schema/document-number.ts';
import type { Law } from '../schema/law.ts';

/** One citation of the archive as data. */
export interface CitationEdge {
  /** Id of the citing document. */
  from: string;
  /** Key in `laws.yaml`, id of the archive, or a number as in `CitationFact`. */
  to: string;
  kind: CitationFact['kind'];
  type: EdgeType;
  /** `editor`: an editor gave the type in `relations`; `text`: read from the words before the citation. */
  basis: 'editor' | 'text';
  /** Cited parts, `dieu-5-khoan-2-diem-a`. */
  parts: readonly string[];
  /** Block of `from` that cites; `null` for a relation that the text itself does not name. */
  anchor: string | null;
  /** Its sentence; `null` where there is none or nobody was asked. */
  sentence: string | null;
}

/** What the edges need of the archive. */
export interface EdgeSource {
  documents: readonly ArchiveDocument[];
  laws: ReadonlyMap<string, Pick<Law, 'number' | 'name' | 'aliases'>>;
  /** A relation may give the number of a withdrawn document; its edge has the id, as those of the texts. */
  tombstones?: readonly Pick<Tombstone, 'id' | 'was'>[];
}

/** Reads the sentence in which a document cites a thing of any of these names; asked only for edges that are taken. */
export type SentenceOf = (
  document: ArchiveDocument,
  anchor: string,
  names: readonly string[],
) => string | null;

/**
 * Every citation of the public documents, in their order and in that of the text; then relations that the text does not
 * name. What an editor says of a target holds for every place that cites it.
 */
export function* citationEdges(
  { documents, laws, tombstones = [] }: EdgeSource,
  sentenceOf: SentenceOf = () => null,
): Generator<CitationEdge> {
  const targets = relationTargets({ documents, laws, tombstones });
  const namesOf = nameLists({ documents, laws });
  for (const document of documents)
    for (const edge of documentEdges(document, targets)) {
      const { anchor, to } = edge;
      const sentence = anchor === null ? null : sentenceOf(document, anchor, namesOf(to));
      yield { ...edge, sentence };
    }
}

/** The citations of one document, as above, without their sentences. */
export function documentEdges(
  document: Pick<ArchiveDocument, 'id' | 'data' | 'facts'>,
  targets: RelationTargets,
): Omit<CitationEdge, 'sentence'>[] {
  const from = document.id;
  const given = editorTypes(document, targets);
  const told = new Set<string>();
  const edges = document.facts.citations.map(
    ({ target, kind, anchor, type, parts = [] }): Omit<CitationEdge, 'sentence'> => {
      const editor = given.get(target)?.type;
      told.add(target);
      const basis = editor === undefined ? 'text' : 'editor';
      return { from, to: target, kind, type: editor ?? type ?? 'dan', basis, parts, anchor };
    },
  );
  for (const [to, { type, kind }] of given)
    if (!told.has(to))
      edges.push({ from, to, kind, type, basis: 'editor', parts: [], anchor: null });
  return edges;
}

/** What a relation of a frontmatter points at, by what may stand there: an id, a former id, a key, a number. */
export type RelationTargets = (target: string) => Pick<CitationFact, 'target' | 'kind'>;

/** Compiles the targets of an archive; make it once. A number that several things bear means none of them. */
export function relationTargets({ documents, laws, tombstones = [] }: EdgeSource): RelationTargets {
  const known = new Map<string, Pick<CitationFact, 'target' | 'kind'> | null>();
  for (const [key, { number }] of laws) {
    known.set(key, { target: key, kind: 'law' });
    if (number !== null) known.set(normaliseNumber(number), { target: key, kind: 'law' });
  }
  for (const { id, data } of documents) {
    if (data.number === null) continue;
    const number = normaliseNumber(data.number);
    known.set(number, known.has(number) ? null : { target: id, kind: 'document' });
  }
  const gone = new Map<string, Pick<CitationFact, 'target' | 'kind'> | null>();
  for (const { id, was } of tombstones) {
    if (!was || was.number === null) continue;
    const number = normaliseNumber(was.number);
    gone.set(number, gone.has(number) ? null : { target: id, kind: 'other' });
  }
  for (const [number, stone] of gone) if (!known.has(number)) known.set(number, stone);
  for (const { id, data } of documents)
    for (const name of [...data.aliases, id]) known.set(name, { target: id, kind: 'document' });
  return (target) => {
    const found = known.get(target);
    if (found) return found;
    const plain = parseNumber(target) === null ? target : normaliseNumber(target);
    return known.get(plain) ?? { target: plain, kind: 'other' };
  };
}

/**
 * What the editor of a document says it does with others, by target; the last word on one target counts. A number that only
 * the document itself bears means another of that number, which the archive lacks: numbers begin anew each year or term.
 */
function editorTypes(
  { id, data }: Pick<ArchiveDocument, 'id' | 'data'>,
  targets: RelationTargets,
): Map<string, { type: EdgeType; kind: CitationFact['kind'] }> {
  return new Map(
    data.relations.map(({ type, target }) => {
      const meant = targets(target);
      if (meant.target === id) return [normaliseNumber(target), { type, kind: 'other' }];
      return [meant.target, { type, kind: meant.kind }];
    }),
  );
}

/** Names by which a text may cite a target, kept: many sentences are asked for one law. */
function nameLists({ documents, laws }: EdgeSource): (target: string) => readonly string[] {
  const lists = new Map<string, readonly string[]>();
  for (const [key, { number, name, aliases }] of laws)
    lists.set(
      key,
      [number, name, ...aliases].filter((one) => one !== null),
    );
  for (const { id, data } of documents) if (data.number !== null) lists.set(id, [data.number]);
  return (target) => lists.get(target) ?? [target];
}
