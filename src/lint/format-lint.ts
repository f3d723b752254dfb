import type { LintReport } from './lint-content.ts';

const HEADS = { error: 'lỗi', warning: 'cảnh báo' } as const;

/** A report as a terminal shows it: one line a finding, “tệp:dòng:cột  mức  lời  cách sửa (quy tắc)”, files apart, then the counts. */
export function formatLint({ files, errors, warnings, findings }: LintReport): string {
  const blocks = [...Map.groupBy(findings, ({ file }) => file).values()].map((own) =>
    own
      .map(({ file, line, column, severity, message, remedy, rule }) =>
        [`${file}:${line}:${column}`, HEADS[severity], message, `${remedy} (${rule})`].join('  '),
      )
      .join('\n'),
  );
  return [...blocks, `${files} tệp: ${errors} lỗi, ${warnings} cảnh báo.`].join('\n\n');
}
