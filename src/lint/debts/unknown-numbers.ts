import type { Answers } from '../../markdown/answers.ts';
import { normaliseNumber } from '../../schema/document-number.ts';

/** Finds, among what a text asked while it was rendered, the numbers that neither the list of laws nor a document bears. */
export function unknownNumbers(
  ...known: readonly (readonly (string | null)[])[]
): (answers: Answers) => string[] {
  const numbers = new Set(
    known.flat().flatMap((number) => (number === null ? [] : normaliseNumber(number))),
  );
  return (answers) => {
    const asked = Object.entries(answers).flatMap(([question, answer]) => {
      if (answer !== '') return [];
      const [number] = JSON.parse(question) as [string | null];
      return number === null || numbers.has(number) ? [] : [number];
    });
    return [...new Set(asked)];
  };
}
