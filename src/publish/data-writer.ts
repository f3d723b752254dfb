import type { ArchiveDocument, RenderedBody } from '#documents/document.ts';
import type { Archive } from '../site/archive-view.ts';

/** A file of open data. */
export interface DataFile {
  /** Below the site, without a slash before it: `du-lieu/van-ban/x.json`. What ends in `.gz` is packed on its way. */
  path: string;
  /** Asked for only when the file is made: the text, or its pieces where all of it would be too much to hold. */
  text: () => string | Iterable<string>;
  /**
   * All that the file is made of beside the code, the reference lists and today, or a hash of it: `digest` stands for a document's
   * file. Where it is the same as of the last site, the file is taken over unmade. Without it the file is made each time.
   */
  key?: string | undefined;
}

/** A file that is made already. */
export interface MadeFile {
  bytes: number;
  /** In hex. */
  sha256: string;
}

/** What a writer may read beside the archive. */
export interface DataSource {
  /** The rendered body of a document; throws where it is in no pack. */
  body: (document: Pick<ArchiveDocument, 'digest'>) => RenderedBody;
  /** Files that this writer and those before it have made, by path. */
  made: ReadonlyMap<string, MadeFile>;
  /** The text of one of them; throws where it is not there. Not of packed ones. */
  text: (path: string) => string;
}

/** Makes the files of one kind; its list is `data-writers.ts`. */
export interface DataWriter {
  /** For developers: stands in the message where it fails. */
  name: string;
  files: (archive: Archive, source: DataSource) => Iterable<DataFile>;
}
