import type { NamedKeys } from '../documents/check-keys.ts';
import type { Salvaged } from '../documents/salvage.ts';
import type { Finding } from '../gate/finding.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { DocumentData, PageData } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import type { Answers } from './answers.ts';
import type { StoredFacts } from './stored-facts.ts';

/** A file of the content folder. */
export interface ContentFile {
  collection: CollectionName | 'pages';
  /** Path below the content folder, with `/`. */
  file: string;
  stamp: Stamp;
}

/** What tells that a file is as it was, without reading it. Times in ms. */
export interface Stamp {
  size: number;
  modified: number;
  changed: number;
  inode: number;
}

/** What is known of one file after it was read, kept between runs. `file` in problems is the path below the content folder. */
export interface FileEntry {
  collection: ContentFile['collection'];
  file: string;
  stamp: Stamp;
  /** Of the bytes of the file. */
  hash: string;
  /** Faults of the file by itself: encoding, YAML, schema. */
  problems: Problem[];
  /** `null` where there are such faults. */
  data: DocumentData | PageData | null;
  /** Of a document whose frontmatter breaks the schema: the list entries it names all the same. */
  named: NamedKeys | null;
  /** Of such a document that says itself that it is not done, so that its faults stop nothing: what can be said of it. */
  unfinished?: Salvaged;
  /** What the gate found in body, fields and file name; not what follows from lists and dates. */
  findings: Finding[];
  answers: Answers;
  /** `null` where the document is not public, so was not rendered. */
  rendered: { digest: string; facts: StoredFacts } | null;
}
