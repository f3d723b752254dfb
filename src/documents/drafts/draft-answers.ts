import type { CollectionName } from '#schema/collections.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';

/** What is said of a new document before it is written; what is absent has not been said. */
export interface DraftAnswers {
  collection?: CollectionName;
  docType?: string;
  /** Day of issue or of the event, EDTF. */
  date?: string;
  issuer?: string;
  /** `null`: the name of the list will do. */
  issuerName?: string | null;
  locality?: string;
  title?: string;
  year?: number;
  /** `null`: the document has none. */
  number?: string | null;
  topics?: string[];
  planTypes?: string[];
  /** Of an announcement. */
  audience?: string;
}

/** The field of the schema that holds the day. */
export function dateField(collection: CollectionName | undefined): 'issued' | 'eventDate' {
  return collection === 'reports' ? 'eventDate' : 'issued';
}

/** The first day that may be meant, `YYYY-MM-DD`; `undefined` where not even the year is known. */
export function firstDay({ date = 'XXXX' }: DraftAnswers): string | undefined {
  const { earliest } = edtfBounds(date);
  return earliest.startsWith('0000') ? undefined : earliest;
}
