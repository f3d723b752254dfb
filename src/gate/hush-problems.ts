import type { Problem } from '../schema/problem.ts';

/** Words of the file in a message: what is quoted, up to the last mark because they may hold one, and the name of a tag. */
const WORDS = /“.*”|<\/?[^\s<>]+/gsu;

/**
 * Of a file that bears a mark of secrecy no message repeats a word, whatever rule it is of: a value that is in no list, the
 * name of a field, a tag.
 */
export function hushProblems<T extends Pick<Problem, 'file' | 'rule' | 'message' | 'remedy'>>(
  problems: readonly T[],
): T[] {
  const secret = new Set(
    problems.flatMap(({ rule, file }) => (/^secrecy/u.test(rule) ? file : [])),
  );
  if (secret.size === 0) return [...problems];
  return problems.map((problem) => {
    if (!secret.has(problem.file) || /^secrecy/u.test(problem.rule)) return problem;
    const { message, remedy } = problem;
    return {
      ...problem,
      message: message.replace(WORDS, hush),
      remedy: remedy.replace(WORDS, hush),
    };
  });
}

const hush = (words: string): string => (words.startsWith('“') ? '“…”' : '<…');
