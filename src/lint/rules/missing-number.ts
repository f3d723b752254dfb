import type { LintRule } from '../rule.ts';

/** A document that directs has a number, as a rule; where it has none the editor has looked. */
export const missingNumber: LintRule = {
  key: 'missing-number',
  severity: 'warning',
  message: 'Văn bản chỉ đạo không ghi số, ký hiệu',
  remedy:
    'Ghi Số, ký hiệu (number) như bản gốc; bản gốc không có số thì để null và nêu ở Ghi chú của biên tập (editorNotes).',
  accepts: [{ data: { number: '02/CT-UBND' } }],
  refuses: [{ data: { number: null } }],
  find: ({ collection, data, placeOf }) =>
    collection === 'directives' && data?.number === null ? [placeOf(['number'])] : [],
};
