/** A search engine with a set indexed. */
export interface Engine {
  /** Ids of documents, best first, ten or more where it has them. */
  answer: (query: string) => Promise<string[]>;
  /** Gives back what it holds. */
  close?: () => Promise<void> | void;
}
