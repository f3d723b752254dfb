import type { CollectionName } from '#schema/collections.ts';
import type {
  AnnouncementData,
  DirectiveData,
  DocumentData,
  ReportData,
} from '#schema/document.ts';
import { fieldPath } from '#schema/field-path.ts';
import type { Place } from '#schema/locate-yaml.ts';
import type { Problem } from '#schema/problem.ts';

/** A file in which a problem can be told. */
export interface Placed {
  /** Path as printed in problems; its last three parts are `<collection>/<year>/<id>.mdx`. */
  file: string;
  /** Place of a field in the file; asked only when something is wrong. */
  placeOf: (path: readonly PropertyKey[]) => Place;
}

/** A draft whose frontmatter has faults of its own; nothing is known of it but the id, which is the file's name. */
export interface UnfinishedFile extends Placed {
  id: string;
}

/** A document whose frontmatter is valid by itself, whether public or not, as the cross-checks see it. */
export type CheckedDocument = Placed &
  (
    | { collection: Extract<CollectionName, 'directives'>; data: DirectiveData }
    | { collection: Extract<CollectionName, 'reports'>; data: ReportData }
    | { collection: Extract<CollectionName, 'announcements'>; data: AnnouncementData }
  );

/** Day of issue or of the event, EDTF. */
export function dateOf(data: DocumentData): string {
  return 'eventDate' in data ? data.eventDate : data.issued;
}

/** A problem at a field of a document. */
export function problemAt(
  document: Placed,
  path: readonly (string | number)[],
  rule: string,
  message: string,
  remedy: string,
  severity: Problem['severity'] = 'error',
): Problem {
  const field = fieldPath(path);
  const place = document.placeOf(path);
  return { file: document.file, ...place, field, rule, message, remedy, severity };
}
