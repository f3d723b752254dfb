/** A search engine with a set indexed. */
export interface Engine {
  /** Ids of documents, best first, ten or more where it has them. */
  answer: (query: string) => Promise<string[]>;
  /** Seconds and megabytes of its index, where they are worth telling. */
  close?: () => Promise<void> | void;
}
