import type { Urgency } from './debt.ts';
import { URGENCIES } from './debt.ts';
import type { LinkAnswers } from './ask-links.ts';
import type { FoundDebt } from './find-debts.ts';

/** Links that lead to other sites, by host. They are listed and asked of only where that is wished. */
export interface ExternalHost {
  host: string;
  links: number;
}

/** “Nợ biên tập” of a day. */
export interface DebtReport {
  /** `YYYY-MM-DD` */
  today: string;
  counts: Record<Urgency, number>;
  debts: FoundDebt[];
  /** Files with errors, of which nothing else is told here. */
  faulty: number;
  external: ExternalHost[];
  /** What they answered; `null` where nobody was asked. */
  asked: LinkAnswers | null;
}

/** Puts a report together. */
export function debtReport(
  today: string,
  debts: FoundDebt[],
  {
    faulty,
    urls,
    asked = null,
  }: { faulty: number; urls: readonly string[]; asked?: LinkAnswers | null },
): DebtReport {
  const counts = Object.fromEntries(
    URGENCIES.map((urgency) => [urgency, debts.filter((debt) => debt.urgency === urgency).length]),
  ) as DebtReport['counts'];
  const hosts = Map.groupBy(
    urls.filter((url) => URL.canParse(url)),
    (url) => new URL(url).host,
  );
  const external = [...hosts]
    .map(([host, own]) => ({ host, links: own.length }))
    .sort((a, b) => b.links - a.links || (a.host < b.host ? -1 : 1));
  return { today, counts, debts, faulty, external, asked };
}
