import type { DossierItem } from './dossier.ts';

/** What the page of a document says of it: what a list, a table or a citation needs. */
export interface EntryFacts {
  title: string;
  /** “Chỉ thị”. */
  type: string;
  /** Empty where the document has none. */
  number: string;
  issuer: string;
  /** EDTF. */
  day: string;
  /** “Bản tham khảo”, “Bản thuật lại”. */
  copy: string;
}

/** A passage as its page has it. */
export interface EntryPassage {
  /** “khoản 2 Điều 5”. */
  words: string;
  text: string;
}

/** An item of a dossier with what was read of it. */
export interface DossierEntry {
  item: DossierItem;
  /** Permanent address, with the anchor of the passage. */
  address: string;
  facts: EntryFacts | null;
  /** Of an item that is a passage, where the page still has it. */
  passage: EntryPassage | null;
  /** What is wrong with it, said to the reader: withdrawn, not there, no such passage. Empty where nothing is. */
  fault: string;
}
