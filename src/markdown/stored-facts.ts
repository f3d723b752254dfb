import type {
  CitationFact,
  DocumentFacts,
  MeasureFact,
  OutlineEntry,
  PassageFact,
  PeriodFact,
} from '../documents/document.ts';
import { utf8Bytes } from './utf8-bytes.ts';

/**
 * Facts of a document as they are sent and kept. The reading of ten thousand documents hands all of them on and looks into
 * few: as objects they were two thirds of what it parses, collects and writes.
 */
export interface StoredFacts {
  /** All facts, as JSON in UTF-8. */
  json: Uint8Array;
  /** Asked of every document: which papers are compared follows from them. */
  passages: PassageFact[];
}

/** Facts to be sent or kept. */
export function storeFacts(facts: DocumentFacts): StoredFacts {
  return { json: factsJson(facts), passages: facts.passages };
}

/** Facts that are read from what is stored when the first of them is asked for. */
export function lazyFacts(stored: StoredFacts): DocumentFacts {
  return new LazyFacts(stored) as DocumentFacts;
}

/** Facts as JSON in UTF-8; those of `lazyFacts` as they were stored. */
export function factsJson(facts: DocumentFacts): Uint8Array {
  return facts instanceof LazyFacts ? facts.json : utf8Bytes(JSON.stringify(facts));
}

/** Facts of their JSON, as a plain object. */
export function factsOf({ buffer, byteOffset, length }: Uint8Array): DocumentFacts {
  return JSON.parse(Buffer.from(buffer, byteOffset, length).toString()) as DocumentFacts;
}

/** Every fact of a document by its name. */
type EachFact = { [Name in keyof Required<DocumentFacts>]: DocumentFacts[Name] };

class LazyFacts implements EachFact {
  readonly json: Uint8Array;
  readonly passages: PassageFact[];
  #known: DocumentFacts | undefined;

  constructor({ json, passages }: StoredFacts) {
    this.json = json;
    this.passages = passages;
  }
  toJSON(): DocumentFacts {
    return (this.#known ??= factsOf(this.json));
  }
  get outline(): OutlineEntry[] {
    return this.toJSON().outline;
  }
  get citations(): CitationFact[] {
    return this.toJSON().citations;
  }
  get measures(): MeasureFact[] {
    return this.toJSON().measures;
  }
  get words(): number {
    return this.toJSON().words;
  }
  get excerpt(): string {
    return this.toJSON().excerpt;
  }
  get redactions(): number {
    return this.toJSON().redactions;
  }
  get periods(): PeriodFact[] | undefined {
    return this.toJSON().periods;
  }
}
