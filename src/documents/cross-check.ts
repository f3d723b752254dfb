import type { Issuer, Level } from '#schema/issuer.ts';
import type { Law } from '#schema/law.ts';
import type { Problem } from '#schema/problem.ts';
import { checkDates } from './check-dates.ts';
import { checkIdentity } from './check-identity.ts';
import { checkIssuerName } from './check-issuer-name.ts';
import { checkLevel } from './check-level.ts';
import { checkRelations } from './check-relations.ts';
import type { CheckedDocument, UnfinishedFile } from './checked-document.ts';

/** What the documents are checked against besides each other. */
export interface CrossCheckContext {
  /** `YYYY-MM-DD` */
  today: string;
  issuers: ReadonlyMap<string, Pick<Issuer, 'name' | 'level' | 'confidence' | 'from' | 'until'>>;
  laws: ReadonlyMap<string, Pick<Law, 'issued'>>;
  /** True where the unit stood on the day; also true where that is not known. */
  unitExistsOn: (unit: string, day: string) => boolean;
  /** Level of a unit: `central` for the whole country; `null` where the unit is not known. */
  levelOf: (unit: string) => Level | null;
  /** Drafts with faults of their own: their ids are taken, and others may refer to them. */
  unfinished?: readonly UnfinishedFile[];
}

/**
 * What no file shows by itself: ids taken twice, relations to nowhere, circles of “thay thế”, bodies and
 * places that do not go together, dates that cannot be.
 * Takes all documents, drafts and withheld ones too; time grows with their number. In the order of files and lines.
 */
export function crossCheck(
  documents: readonly CheckedDocument[],
  context: CrossCheckContext,
): Problem[] {
  return [
    ...checkIdentity(documents, context.unfinished),
    ...documents.flatMap((document) => checkDates(document, context)),
    ...documents.flatMap((document) => checkLevel(document, context)),
    ...documents.flatMap((document) => checkIssuerName(document, context.issuers)),
    ...checkRelations(documents, context.laws, context.unfinished),
  ].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
