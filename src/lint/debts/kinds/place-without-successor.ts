import { debtAt } from '../debt-at.ts';
import type { DebtKind, Debt } from '../debt.ts';

/** Units and bodies of public documents that are no more, and of which the lists do not say who took their work over. */
export const placeWithoutSuccessor: DebtKind = {
  key: 'place-without-successor',
  title: 'Nơi hoặc cơ quan không còn, chưa rõ nơi kế tục',
  remedy:
    'Có nguồn thì ghi vào content/reference/localities.yaml (đơn vị) hoặc successors ở issuers.yaml (cơ quan).',
  find: ({ documents, reference, today, isFollowed, unitName, entryPlace }) => {
    const open = documents.filter(({ state }) => state === 'public');
    const units = Map.groupBy(open, ({ data }) => data.locality);
    const bodies = Map.groupBy(open, ({ data }) => data.issuer);
    const lost = [...units].flatMap(([key, [first, ...more]]): Debt[] => {
      if (!first || isFollowed(key)) return [];
      const message = `${unitName(key)} nay thuộc xã, phường nào chưa rõ; ${more.length + 1} văn bản.`;
      return [debtAt(first, ['locality'], 'note', message)];
    });
    const ended = [...bodies].flatMap(([key, own]): Debt[] => {
      const body = reference.issuers.get(key);
      if (body?.until === undefined || body.until >= today || body.successors.length > 0) return [];
      const message = `“${key}” không còn, chưa ghi cơ quan kế tục; ${own.length} văn bản.`;
      return [{ urgency: 'note', ...entryPlace('issuers', key), id: null, message }];
    });
    return [...lost, ...ended];
  },
};
