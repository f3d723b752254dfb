import { URGENCIES, type Urgency } from './debt.ts';
import type { FoundDebt } from './find-debts.ts';

const NAMES: Readonly<Record<Urgency, string>> = {
  urgent: 'Gấp',
  due: 'Cần làm',
  note: 'Khi có thể',
};

/** Debts as they are shown: under their urgency and their kind, in the order they come in. */
export function groupDebts(debts: readonly FoundDebt[]): {
  urgency: string;
  kinds: { title: string; remedy: string; debts: FoundDebt[] }[];
}[] {
  return URGENCIES.flatMap((urgency) => {
    const own = debts.filter((debt) => debt.urgency === urgency);
    const kinds = [...Map.groupBy(own, ({ kind, remedy }) => `${kind} ${remedy}`).values()].flatMap(
      (list) => {
        const [first] = list;
        return first ? [{ title: first.title, remedy: first.remedy, debts: list }] : [];
      },
    );
    return kinds.length > 0 ? [{ urgency: NAMES[urgency], kinds }] : [];
  });
}
