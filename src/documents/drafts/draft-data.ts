import { dateField, type DraftAnswers } from './draft-answers.ts';

/** All that the frontmatter of a draft says. */
export interface DraftSaid extends Required<DraftAnswers> {
  id: string;
  /** Names of fields, and `body`. */
  needsReview: string[];
}

/** Frontmatter of a draft, fields in no order; what only the text can tell is empty. */
export function draftData(said: DraftSaid): Record<string, unknown> {
  const { collection, date, issuerName, audience, planTypes, ...rest } = said;
  return {
    ...rest,
    ...(issuerName !== null && { issuerName }),
    [dateField(collection)]: date,
    source: { publisher: null, url: null, captured: null },
    fidelity: 'verbatim',
    draft: true,
    ...(planTypes.length > 0 && { planTypes }),
    ...(collection === 'directives' && { signer: null, recipients: [] }),
    ...(collection === 'announcements' && { audience }),
  };
}
