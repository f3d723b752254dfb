import { checkDraft } from './check-draft.ts';
import type { DraftAnswers } from './draft-answers.ts';
import type { DraftContext } from './draft-context.ts';
import { DRAFT_QUESTIONS } from './draft-questions.ts';

/** Flags of the command line, without dashes. */
export type DraftFlags = Readonly<Record<string, string | boolean | undefined>>;

/** What the flags say, and in Vietnamese what is wrong with them, all at once. Names must be whole: no script is asked back. */
export function readFlags(
  flags: DraftFlags,
  context: DraftContext,
): { answers: DraftAnswers; faults: string[] } {
  const faults: string[] = [];
  let answers: DraftAnswers = {};
  for (const { name, flags: names, read } of DRAFT_QUESTIONS) {
    const flag = names.find((one) => typeof flags[one] === 'string');
    if (flag === undefined) continue;
    const typed = String(flags[flag]);
    const found = read(typed, { answers, context });
    if ('fault' in found) faults.push(`--${flag}: ${found.fault} ${found.remedy}`);
    else if ('choices' in found || !found.exact) {
      const near = 'choices' in found ? found.choices.slice(0, 9) : [];
      const keys = near.map(({ value, label }) =>
        label.includes(`(${value})`) ? label : `${label} (${value})`,
      );
      const list = keys.length > 0 ? ` Gần nhất: ${keys.join('; ')}.` : ' Ghi khóa hoặc đủ tên.';
      faults.push(`--${flag}: “${typed}” chưa chỉ rõ một mục.${list}`);
    } else answers = { ...answers, [name]: found.value };
  }
  const wrong = checkDraft(answers, context).map(({ message, remedy }) => `${message} ${remedy}`);
  return { answers, faults: [...faults, ...wrong] };
}
