import type { Status } from '#schema/document.ts';
import type { ArchiveDocument } from './document.ts';

/** How a document stands today: the name of its sign and the word beside it. */
export interface Standing {
  sign: 'in-force' | 'amended' | 'ended' | 'unknown';
  word: string;
  /** `derived` where it follows from the document's years and not from an editor's word. */
  basis: 'stated' | 'derived';
}

const STATED: Partial<Record<Status, Omit<Standing, 'basis'>>> = {
  'in-force': { sign: 'in-force', word: 'Còn hiệu lực' },
  amended: { sign: 'amended', word: 'Đã được sửa đổi' },
  expired: { sign: 'ended', word: 'Hết hiệu lực' },
  replaced: { sign: 'ended', word: 'Đã được thay thế' },
  withdrawn: { sign: 'ended', word: 'Đã thu hồi' },
};

const ended = (word: string): Standing => ({ sign: 'ended', word, basis: 'derived' });

/**
 * How a document stands on the day `today`; `null` where the question does not arise, as for a report.
 * A directive of unknown status is over with the years it was made for: those of its period, or its year where
 * `runsOneYear` says so of its main plan type. That its years are over says nothing of its legal force.
 */
export function standing(
  document: ArchiveDocument,
  today: string,
  runsOneYear: (planType: string) => boolean,
): Standing | null {
  const { data } = document;
  const stated = STATED[data.status];
  if (stated) return { ...stated, basis: 'stated' };
  if (document.collection === 'announcements') {
    const { until } = document.data;
    return until !== undefined && until < today ? ended('Đã hết hạn') : null;
  }
  if (document.collection === 'reports') return null;
  const thisYear = Number(today.slice(0, 4));
  if (data.period) {
    if (data.period.to < thisYear) return ended('Hết giai đoạn thực hiện');
  } else if (data.year < thisYear && runsOneYear(document.data.planTypes[0] ?? '')) {
    return ended('Hết năm thực hiện');
  }
  return { sign: 'unknown', word: 'Chưa rõ', basis: 'stated' };
}
