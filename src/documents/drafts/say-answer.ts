import { gazetteer } from '#places/gazetteer.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { firstDay } from './draft-answers.ts';
import type { Asked, DraftQuestion } from './draft-questions.ts';
import { placeLabel } from './find-place.ts';

/** What was answered, in words: the names of what was chosen. */
export function sayAnswer(question: DraftQuestion, value: unknown, asked: Asked): string {
  if (value === null) return question.name === 'number' ? 'không có' : 'như danh mục';
  if (question.name === 'date') return formatDate(String(value));
  if (question.name === 'locality') {
    const unit = gazetteer().byKey.get(String(value));
    return unit ? placeLabel(unit, firstDay(asked.answers)) : String(value);
  }
  const choices = question.choices?.(asked) ?? [];
  const values = Array.isArray(value) ? value.map(String) : [String(value)];
  const names = values.map((one) => choices.find((choice) => choice.value === one)?.label ?? one);
  return names.join('; ');
}
