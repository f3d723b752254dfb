import { gazetteer } from '#places/gazetteer.ts';
import { unitExistsOn } from '#places/unit-exists-on.ts';
import { SCHEMAS, type DocumentData } from '#schema/document.ts';
import { explain } from '#schema/explain.ts';
import type { Problem } from '#schema/problem.ts';
import { checkDates } from '../check-dates.ts';
import { checkIssuerName } from '../check-issuer-name.ts';
import { checkKeys, type NamedKeys } from '../check-keys.ts';
import { checkLevel } from '../check-level.ts';
import type { CheckedDocument } from '../checked-document.ts';
import type { DraftAnswers } from './draft-answers.ts';
import type { DraftContext } from './draft-context.ts';
import { draftData } from './draft-data.ts';

const placeOf = () => ({ line: 1, column: 1 });

/** Passes every check; stands for what has not been said yet. */
const SILENT: Required<DraftAnswers> = {
  collection: 'directives',
  docType: 'x',
  date: 'XXXX',
  issuer: 'x',
  issuerName: null,
  locality: 'x',
  title: 'x',
  year: 2000,
  number: null,
  topics: ['x'],
  planTypes: ['x'],
  audience: 'x',
};

/**
 * All that is wrong with what has been said so far: by the schema, by the lists, and of bodies, places and days with each
 * other. What has not been said has no fault.
 */
export function checkDraft(
  answers: DraftAnswers,
  { reference: { issuers, known }, today }: DraftContext,
): Problem[] {
  const whole = { ...SILENT, ...answers };
  const { collection } = whole;
  const data = draftData({ ...whole, id: 'x', needsReview: [] });
  const schema = SCHEMAS[collection];
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const source = { file: '', data, problems: [], placeOf, placeOfKey: placeOf };
    return explain(parsed.error.issues, schema, source);
  }
  const units = gazetteer().byKey;
  const checked = { file: '', placeOf, collection, data: parsed.data as DocumentData };
  const document = checked as CheckedDocument;
  return [
    ...checkKeys(namedIn(answers), { ...known, units }, '', placeOf),
    ...checkLevel(document, { issuers, levelOf: (key) => units.get(key)?.level ?? null }),
    ...checkIssuerName(document, issuers),
    ...checkDates(document, {
      today,
      issuers,
      unitExistsOn: (key, day) => !units.has(key) || unitExistsOn(key, day),
    }),
  ];
}

/** True where a problem is one of this answer, not of another that it does not go with. */
export function concerns({ field, rule }: Problem, name: keyof DraftAnswers): boolean {
  // such a body has to be given its name, and not to be chosen anew
  if (rule === 'issuer-name-unverified') return name === 'issuerName';
  const root = field?.split(/[.[]/u)[0];
  return name === 'date' ? root === 'issued' || root === 'eventDate' : root === name;
}

function namedIn({ docType, issuer, locality, topics, planTypes }: DraftAnswers): NamedKeys {
  return {
    ...(docType !== undefined && { docType }),
    ...(issuer !== undefined && { issuer }),
    ...(locality !== undefined && { locality }),
    ...(topics && { topics }),
    ...(planTypes && { planTypes }),
  };
}
