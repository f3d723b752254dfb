import { formatNumber } from '#vietnamese/format-number.ts';
import { sentences } from '#vietnamese/sentences.ts';
import { citingSentence } from '../citing-sentence.ts';
import type { Figure } from './figure.ts';

/**
 * The sentence of a passage that says a figure: the first with its value as typed or as Vietnamese prints it (`1205`, `1.205`),
 * not as a part of another number; the first of all where none has it. Long ones are cut as citing sentences are.
 */
export function figureSentence(
  text: string,
  { fact, value }: Pick<Figure, 'fact' | 'value'>,
): string {
  const forms = [fact.value, ...(value ? [formatNumber(value.low), String(value.low)] : [])];
  const found = sentences(text).map((sentence) => sentence.text);
  for (const form of forms) {
    const sentence = found.find((one) => hasNumber(one, form));
    if (sentence !== undefined) return citingSentence(sentence, [form]);
  }
  return citingSentence(text, []);
}

function hasNumber(sentence: string, form: string): boolean {
  const plain = form.toLocaleLowerCase('vi');
  const within = sentence.toLocaleLowerCase('vi');
  for (let at = within.indexOf(plain); at >= 0; at = within.indexOf(plain, at + 1)) {
    const before = within.slice(Math.max(0, at - 2), at);
    const after = within.slice(at + plain.length, at + plain.length + 2);
    if (!/(?:\d|\d[.,])$/u.test(before) && !/^(?:\d|[.,]\d)/u.test(after)) return true;
  }
  return false;
}
