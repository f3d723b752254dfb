import { formatDate } from '../../vietnamese/format-date.ts';
import type { DebtReport } from './debt-report.ts';
import { groupDebts } from './group-debts.ts';
import { sayTotals } from './say-totals.ts';

/** A report as a file: Markdown, or a page of HTML without style or script, as a mail or a build's artifact takes it. */
export function writeDebts(report: DebtReport, form: 'md' | 'html'): string {
  return form === 'md' ? asMarkdown(report) : asHtml(report);
}

function asMarkdown(report: DebtReport): string {
  const { head, tail } = sayTotals(report);
  const lines = [`# Nợ biên tập, ${formatDate(report.today)}`, head];
  for (const { urgency, kinds } of groupDebts(report.debts)) {
    lines.push(`## ${urgency}`);
    for (const { title, remedy, debts } of kinds) {
      lines.push(`### ${title} (${debts.length})`, escapeMarkdown(remedy));
      lines.push(
        debts
          .map(
            ({ file, line, column, message }) =>
              `- \`${file}:${line}:${column}\` ${escapeMarkdown(message)}`,
          )
          .join('\n'),
      );
    }
  }
  return `${[...lines, ...tail.map(escapeMarkdown)].join('\n\n')}\n`;
}

function asHtml(report: DebtReport): string {
  const { head, tail } = sayTotals(report);
  const title = `Nợ biên tập, ${formatDate(report.today)}`;
  const groups = groupDebts(report.debts).map(
    ({ urgency, kinds }) =>
      `<h2>${urgency}</h2>\n${kinds
        .map(
          ({ title: kind, remedy, debts }) =>
            `<h3>${escapeHtml(kind)} (${debts.length})</h3>\n<p>${escapeHtml(remedy)}</p>\n<ul>\n${debts
              .map(
                ({ file, line, column, message }) =>
                  `<li><code>${escapeHtml(`${file}:${line}:${column}`)}</code> ${escapeHtml(message)}</li>`,
              )
              .join('\n')}\n</ul>`,
        )
        .join('\n')}`,
  );
  const body = [
    `<h1>${title}</h1>`,
    `<p>${escapeHtml(head)}</p>`,
    ...groups,
    ...tail.map((line) => `<p>${escapeHtml(line)}</p>`),
  ].join('\n');
  return `<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<meta name="robots" content="noindex">\n<title>${title}</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/gu, '\\$&');
