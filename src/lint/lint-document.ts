import type { Root } from 'mdast';
import type { CollectionName } from '../schema/collections.ts';
import type { DocumentData } from '../schema/document.ts';
import type { Place } from '../schema/locate-yaml.ts';
import type { LintKnown } from './lint-known.ts';
import type { Prose } from './prose.ts';

/** A file of the content folder as the content rules see it. */
export interface LintDocument {
  /** As printed. */
  file: string;
  collection: CollectionName | 'pages';
  /** Decoded, otherwise as in the file. */
  source: string;
  /** `null` of a page of the site, and where the frontmatter is not valid. */
  data: DocumentData | null;
  placeOf: (path: readonly PropertyKey[]) => Place;
  /** With places; `null` where the body cannot be parsed. */
  tree: Root | null;
  /** Line of the file the tree begins at. */
  bodyLine: number;
  /** All words that a reader gets to see, body first. */
  prose: readonly Prose[];
  known: LintKnown;
}
