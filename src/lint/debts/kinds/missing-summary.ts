import { debtAt } from '../debt-at.ts';
import type { DebtKind } from '../debt.ts';

/** A shorter text is its own summary. */
const LONG = 300;

/** Long documents without a summary: lists and search results show their first words instead. */
export const missingSummary: DebtKind = {
  key: 'missing-summary',
  title: 'Văn bản dài chưa có tóm tắt',
  remedy:
    'Viết Tóm tắt (summary) hai, ba câu bằng lời của biên tập: ai giao việc gì, cho ai, bao giờ.',
  find: ({ documents }) =>
    documents.flatMap((document) => {
      const { state, data, facts } = document;
      if (state !== 'public' || !facts || facts.words < LONG || data.summary !== undefined)
        return [];
      return [debtAt(document, ['title'], 'note', `${facts.words} chữ, chưa có tóm tắt.`)];
    }),
};
