import { existsSync, readFileSync } from 'node:fs';
import { documentPath } from '#documents/urls.ts';
import type { DebtReport } from '#lint/debts/debt-report.ts';
import { groupDebts } from '#lint/debts/group-debts.ts';
import { sayTotals } from '#lint/debts/say-totals.ts';
import type { Office } from '#schema/office.ts';
import { debtFile } from '../publish/debt-file.ts';
import { readSettings } from '../publish/settings.ts';
import type { Archive } from './archive-view.ts';

/** So many of a kind are shown; the command shows all. */
const SHOWN = 50;

/** “Nợ biên tập” as a page of a preview shows it. */
export interface PreviewDebts {
  head: string;
  tail: string[];
  groups: {
    urgency: string;
    kinds: { title: string; remedy: string; total: number; left: number; rows: DebtRow[] }[];
  }[];
  office: Office;
}

/** One debt: the document it concerns, where a preview has it, and the place in the file. */
export interface DebtRow {
  title: string | null;
  path: string | null;
  place: string;
  message: string;
}

/** What the reading of a preview has written down; `null` in `astro dev`, where nothing is. */
export function previewDebts(
  { documents, reference }: Pick<Archive, 'documents' | 'reference'>,
  report = keptReport(),
): PreviewDebts | null {
  if (!report) return null;
  const byId = new Map(documents.map((document) => [document.id, document]));
  const { head, tail } = sayTotals(report);
  const groups = groupDebts(report.debts).map(({ urgency, kinds }) => ({
    urgency,
    kinds: kinds.map(({ title, remedy, debts }) => ({
      title,
      remedy,
      total: debts.length,
      left: Math.max(0, debts.length - SHOWN),
      rows: debts.slice(0, SHOWN).map(({ id, file, line, message }): DebtRow => {
        const document = id === null ? undefined : byId.get(id);
        return {
          title: document?.data.title ?? null,
          path: document ? documentPath(document) : null,
          place: `${file}:${String(line)}`,
          message,
        };
      }),
    })),
  }));
  return { head, tail, groups, office: reference.office };
}

function keptReport(): DebtReport | null {
  const file = debtFile(readSettings(process.env));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DebtReport) : null;
}
