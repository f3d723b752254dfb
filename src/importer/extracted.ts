import type { CollectionName } from '#schema/collections.ts';
import type { DroppedText, ImportWarning, ReadField } from './imported.ts';
import type { SourceBlock } from './source-document.ts';

/**
 * What the extractors make of a source. Fields bear the names of the schema of their collection (`title`, `issued`,
 * `signer` …), with values as the frontmatter has them; what the source does not say has no field. Three names are
 * no fields of the schema: `planYear` and `reviewYear` of a directive, and `reviewYear` of a report, are for the clerk.
 * Each block of the source is in the body, in a field's evidence or among the dropped.
 */
export interface Extracted {
  collection: CollectionName;
  fields: Record<string, ReadField>;
  body: SourceBlock[];
  dropped: DroppedText[];
  warnings: ImportWarning[];
}
