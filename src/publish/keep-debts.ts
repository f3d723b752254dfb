import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isExternal } from '../gate/link-safety.ts';
import { debtReport, type DebtReport } from '../lint/debts/debt-report.ts';
import { findDebts } from '../lint/debts/find-debts.ts';
import { debtFile } from './debt-file.ts';
import { readOwing } from './read-owing.ts';
import type { Settings } from './settings.ts';

/** A draft may lie so many days before it is spoken of. */
export const DRAFT_DAYS = 30;

/** Writes down what is due, for the page of a preview. Asks no other site. */
export async function keepDebts(settings: Settings): Promise<DebtReport> {
  // a preview reads other documents than everybody sees, so this reading has a cache of its own
  const cacheDir = join(settings.cache, 'debts');
  const { archive, problems } = await readOwing(settings, cacheDir, DRAFT_DAYS);
  const faulty = problems.flatMap(({ severity, file }) => (severity === 'error' ? file : []));
  const urls = archive.links().flatMap(({ url }) => (isExternal(url) ? url : []));
  const report = debtReport(settings.today, findDebts(archive), {
    faulty: new Set(faulty).size,
    urls,
  });
  writeFileSync(debtFile(settings), JSON.stringify(report));
  return report;
}
