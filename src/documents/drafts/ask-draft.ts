import { checkDraft, concerns } from './check-draft.ts';
import type { DraftAnswers } from './draft-answers.ts';
import type { DraftContext } from './draft-context.ts';
import { DRAFT_QUESTIONS, type DraftQuestion } from './draft-questions.ts';
import type { Choice } from './find-entry.ts';
import { sayAnswer } from './say-answer.ts';

/** Both ends of a talk with a clerk; `ask` rejects where the clerk goes. */
export interface Talk {
  ask: (prompt: string) => Promise<string>;
  tell: (text: string) => void;
}

/**
 * Asks all that was not said yet. Each answer is checked at once; where it cannot stand, the clerk is told why, shown what is
 * near, and asked again. A number chooses among what was shown.
 */
export async function askDraft(
  given: DraftAnswers,
  context: DraftContext,
  talk: Talk,
): Promise<DraftAnswers> {
  let answers = given;
  for (const question of DRAFT_QUESTIONS) {
    if (answers[question.name] !== undefined) continue;
    const settled = question.settled?.({ answers, context });
    const value = settled === undefined ? await askOne(question, answers, context, talk) : settled;
    answers = { ...answers, [question.name]: value };
  }
  return answers;
}

async function askOne(
  question: DraftQuestion,
  answers: DraftAnswers,
  context: DraftContext,
  { ask, tell }: Talk,
): Promise<unknown> {
  const asked = { answers, context };
  const suggested = question.suggest?.(asked);
  let shown: Choice[] = [];
  const show = (choices: Choice[]): void => {
    shown = choices;
    choices.forEach(({ label }, at) => {
      tell(`  ${String(at + 1).padStart(2)}. ${label}`);
    });
  };
  if (question.showsChoices) show(question.choices?.(asked) ?? []);
  const offered =
    suggested === undefined || suggested === null
      ? ''
      : ` [Enter: ${sayAnswer(question, suggested, asked)}]`;
  for (;;) {
    const typed = (await ask(`${question.prompt}${offered}: `)).trim();
    if (typed === '?' && question.choices) {
      show(question.choices(asked));
      continue;
    }
    const picked = /^\d{1,3}$/u.test(typed) ? shown[Number(typed) - 1] : undefined;
    const found =
      typed === '' && suggested !== undefined
        ? { value: suggested }
        : question.read(picked?.value ?? typed, { ...asked, shown });
    if ('choices' in found) {
      tell('  Chọn một số, hoặc ghi rõ hơn:');
      show(found.choices);
      continue;
    }
    if ('fault' in found) {
      tell(`  ${found.fault} ${found.remedy}`);
      continue;
    }
    const faults = checkDraft({ ...answers, [question.name]: found.value }, context).filter(
      (problem) => concerns(problem, question.name),
    );
    for (const { message, remedy } of faults) tell(`  ${message} ${remedy}`);
    if (faults.length > 0) continue;
    const said = sayAnswer(question, found.value, asked);
    if (said !== typed) tell(`  → ${said}`);
    return found.value;
  }
}
