import type { DebtArchive } from './debt-archive.ts';
import { DEBT_KINDS } from './debt-kinds.ts';
import { URGENCIES, type Debt } from './debt.ts';

/** A debt and the kind it is of. */
export interface FoundDebt extends Required<Debt> {
  kind: string;
  title: string;
}

/** All debts of an archive, or those of some kinds: the most urgent first, of one urgency by kind, of one kind by place. */
export function findDebts(archive: DebtArchive, kinds?: readonly string[]): FoundDebt[] {
  const asked = DEBT_KINDS.filter(({ key }) => kinds?.includes(key) ?? true);
  const found = asked.flatMap(({ key, title, remedy, find }) =>
    find(archive).map((debt) => ({ kind: key, title, remedy, ...debt })),
  );
  return sortDebts(found);
}

/** The most urgent first; of one urgency in the order they came in: by kind, of one kind by place. */
export function sortDebts(debts: readonly FoundDebt[]): FoundDebt[] {
  return debts.toSorted((a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency));
}
