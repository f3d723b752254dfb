import { relationTargets, type RelationTargets } from '#citations/edges.ts';
import type { ArchiveDocument } from '#documents/document.ts';
import { issuerName } from '#documents/issuer-name.ts';
import { documentDay } from '#documents/order.ts';
import type { Archive } from '../archive-view.ts';
import { someDay, unitTitle } from '../place-words.ts';
import type { Act } from './cited-acts.ts';

/** What is said of a document follows from it and from this, whatever other documents there are. */
export interface OwnContext {
  archive: Pick<Archive, 'site' | 'today' | 'reference' | 'words'>;
  /** “Ủy ban nhân dân tỉnh Hà Nam”, or the name that the document itself prints. */
  issuerFull: (document: ArchiveDocument) => string;
}

/** What the views of all documents of an archive share; made once. */
export interface ViewContext extends OwnContext {
  archive: Archive;
  /** What relations point at. */
  relations: RelationTargets;
  /** What is said of cited laws, kept because many documents cite the same. */
  laws: Map<string, Act>;
  /** The same of acts of which only the number or the name is known. */
  unlisted: Map<string, Act>;
}

const contexts = new WeakMap<Archive, ViewContext>();

/** The context that all pages of an archive share. */
export function sharedContext(archive: Archive): ViewContext {
  const context = contexts.get(archive) ?? viewContext(archive);
  contexts.set(archive, context);
  return context;
}

/** The context of an archive. */
export function viewContext(archive: Archive): ViewContext {
  return {
    archive,
    laws: new Map(),
    unlisted: new Map(),
    relations: relationTargets({ ...archive, laws: archive.reference.laws }),
    issuerFull: issuerNames(archive),
  };
}

/** Full names of issuers, kept: the page of a document asks for its own in five places. */
function issuerNames({ reference }: Archive): OwnContext['issuerFull'] {
  const nameOf = (document: ArchiveDocument): string => {
    const { data } = document;
    if (data.issuerName !== undefined) return data.issuerName;
    const body = reference.issuers.get(data.issuer);
    if (!body) return data.issuer;
    const central = data.locality === 'viet-nam';
    return issuerName(
      body,
      central ? null : unitTitle(data.locality, someDay(documentDay(document))),
    );
  };
  const made = new WeakMap<ArchiveDocument, string>();
  return (document) => {
    const name = made.get(document) ?? nameOf(document);
    made.set(document, name);
    return name;
  };
}
