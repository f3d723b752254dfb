import type { Problem } from './problem.ts';

const HEADS = { error: 'lỗi', warning: 'cảnh báo' } as const;

/** Problems as a terminal shows them: grouped by file, in the order of the lines, with a count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const files = Map.groupBy(problems, (problem) => problem.file);
  const parts: string[] = [];
  for (const [file, own] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lines = own
      .toSorted((a, b) => a.line - b.line || a.column - b.column)
      .flatMap((problem) => [
        `  ${problem.line}:${problem.column}  ${HEADS[problem.severity]}  ${problem.message}`,
        ...(problem.remedy ? [`      → ${problem.remedy}`] : []),
      ]);
    parts.push([file, ...lines].join('\n'));
  }
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  parts.push(`${count('error')} lỗi, ${count('warning')} cảnh báo trong ${files.size} tệp.`);
  return parts.join('\n\n');
}
