import type { LintRule } from '../rule.ts';

/** A document that directs is signed. */
export const missingSigner: LintRule = {
  key: 'missing-signer',
  severity: 'warning',
  message: 'Văn bản chỉ đạo không ghi người ký',
  remedy:
    'Ghi Người ký (signer) như bản gốc; bản gốc không có thì để null và nêu ở Ghi chú của biên tập (editorNotes).',
  accepts: [{ data: { signer: { name: 'Nguyễn Văn Ví Dụ' } } }],
  refuses: [{ data: { signer: null } }],
  find: ({ data, placeOf }) =>
    data && 'signer' in data && data.signer === null ? [placeOf(['signer'])] : [],
};
