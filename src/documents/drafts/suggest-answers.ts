import { fold } from '#vietnamese/fold.ts';
import type { DraftAnswers } from './draft-answers.ts';
import type { DraftContext } from './draft-context.ts';

/** The year the title names, else that of the day; a directive of December mostly plans the next one, so it is only offered. */
export function suggestYear({ title = '', date = '' }: DraftAnswers): number | undefined {
  const named = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu.exec(fold(title).replace(/\d+\/\S+/gu, ''))?.[0];
  const year = Number(named ?? date.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}

/** Topics whose name or another of its words stands in the title, else the first of the list. */
export function suggestTopics(
  { title = '' }: DraftAnswers,
  { reference: { topics } }: DraftContext,
): string[] {
  const text = ` ${words(title)} `;
  const named = [...topics.values()].filter(({ name, terms }) =>
    [name, ...terms].some((term) => text.includes(` ${words(term)} `)),
  );
  const [first] = topics.keys();
  return named.length > 0 ? named.map(({ key }) => key) : first === undefined ? [] : [first];
}

/**
 * The kind of plan that usually has this type of document: one that is also a topic of the title, else the first. An announcement
 * may go without.
 */
export function suggestPlanTypes(answers: DraftAnswers, context: DraftContext): string[] {
  if (answers.collection === 'announcements') return [];
  const all = [...context.reference.planTypes.values()];
  const usual = all.filter(({ usualDocTypes }) => usualDocTypes.includes(answers.docType ?? ''));
  const topics = answers.topics ?? suggestTopics(answers, context);
  const found = usual.find(({ key }) => topics.includes(key)) ?? usual[0] ?? all[0];
  return found ? [found.key] : [];
}

const words = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
