import type { CollectionName } from '#schema/collections.ts';
import { documentFile } from '../document-file.ts';
import { frontmatterText } from '../frontmatter-text.ts';
import { newId } from '../new-id.ts';
import { dateField, type DraftAnswers } from './draft-answers.ts';
import type { DraftContext } from './draft-context.ts';
import { draftData } from './draft-data.ts';
import { draftOutline } from './draft-outline.ts';
import { DRAFT_QUESTIONS } from './draft-questions.ts';

/** A draft that is ready to be a file. */
export interface Draft {
  id: string;
  /** Path below the content folder, with `/`. */
  file: string;
  /** Whole text of the file. */
  text: string;
}

/** What only the text itself can tell, by collection; it stays to be reviewed. */
const LEFT: Readonly<Record<CollectionName, readonly string[]>> = {
  directives: ['signer', 'recipients', 'source', 'fidelity', 'body'],
  reports: ['source', 'fidelity', 'body'],
  announcements: ['source', 'fidelity', 'body'],
};

/**
 * The draft of what was said. What was not said is suggested and named in `needsReview`, as is a day with unknown parts. Throws
 * where a required answer is missing (`missingAnswers` names them).
 */
export function writeDraft(
  answers: DraftAnswers,
  context: DraftContext,
  isTaken: (id: string) => boolean,
): Draft {
  let said = answers;
  const review: string[] = [];
  for (const { name, settled, suggest, required } of DRAFT_QUESTIONS) {
    if (said[name] !== undefined) continue;
    const value = settled?.({ answers: said, context });
    if (value === undefined && required) throw new Error(`the draft lacks “${name}”`);
    const offered = value ?? suggest?.({ answers: said, context }) ?? null;
    said = { ...said, [name]: offered };
    const optional = name === 'issuerName' || (Array.isArray(offered) && offered.length === 0);
    if (value === undefined && !optional) review.push(name);
  }
  const whole = said as Required<DraftAnswers>;
  const { collection, date, docType, locality, year } = whole;
  if (date.includes('X') || date.length < 10) review.unshift(dateField(collection));
  const id = newId({ locality, date, docType }, isTaken);
  const needsReview = [...review, ...LEFT[collection]];
  const frontmatter = frontmatterText(collection, draftData({ ...whole, id, needsReview }));
  return {
    id,
    file: documentFile({ collection, id, date, year }),
    text: `${frontmatter}\n${draftOutline(docType)}`,
  };
}

/** The questions without whose answers there can be no draft. */
export function missingAnswers(answers: DraftAnswers, context: DraftContext) {
  return DRAFT_QUESTIONS.filter((question) => {
    if (answers[question.name] !== undefined) return false;
    if (question.settled?.({ answers, context }) !== undefined) return false;
    if (question.required) return true;
    // of a day without a year nothing can be suggested
    return question.name === 'year' && question.suggest?.({ answers, context }) === undefined;
  });
}
