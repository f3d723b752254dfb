import type {
  CitationFact,
  DocumentFacts,
  MeasureFact,
  OutlineEntry,
  PassageFact,
  PeriodFact,
} from '../documents/document.ts';
import { utf8Bytes, utf8Text } from './utf8-bytes.ts';

/**
 * Facts of a document as they are sent and kept. The reading of ten thousand documents hands all of them on and looks into
 * few: as objects they were two thirds of what it parses, collects and writes.
 */
export interface StoredFacts {
  /** All facts but `words`, as JSON in UTF-8. */
  json: Uint8Array;
  /** Apart, since it follows each change of the text, while all else mostly stays (hand-over.ts). */
  words: number;
  /** Asked of every document: which papers are compared follows from them. */
  passages: PassageFact[];
}

/** Facts to be sent or kept. */
export function storeFacts({ words, ...others }: DocumentFacts): StoredFacts {
  return { json: utf8Bytes(JSON.stringify(others)), words, passages: others.passages };
}

/** Facts that are read from what is stored when the first of them is asked for. */
export function lazyFacts(stored: StoredFacts): DocumentFacts {
  return new LazyFacts(stored) as DocumentFacts;
}

/** Facts to be sent or kept; those of `lazyFacts` as they were stored. */
export function storedFacts(facts: DocumentFacts): StoredFacts {
  return facts instanceof LazyFacts ? facts.stored : storeFacts(facts);
}

/** Stored facts as a plain object. */
export function factsOf({ json, words }: Pick<StoredFacts, 'json' | 'words'>): DocumentFacts {
  const others = JSON.parse(utf8Text(json)) as Omit<DocumentFacts, 'words'>;
  return Object.assign(others, { words });
}

/** Every fact of a document by its name. */
type EachFact = { [Name in keyof Required<DocumentFacts>]: DocumentFacts[Name] };

class LazyFacts implements EachFact {
  readonly stored: StoredFacts;
  #known: DocumentFacts | undefined;

  constructor(stored: StoredFacts) {
    this.stored = stored;
  }
  toJSON(): DocumentFacts {
    return (this.#known ??= factsOf(this.stored));
  }
  get passages(): PassageFact[] {
    return this.stored.passages;
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
    return this.stored.words;
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
