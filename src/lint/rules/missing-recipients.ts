import type { LintRule } from '../rule.ts';

/** A document that directs says whom it is sent to. */
export const missingRecipients: LintRule = {
  key: 'missing-recipients',
  severity: 'warning',
  message: 'Văn bản chỉ đạo không ghi nơi nhận',
  remedy:
    'Ghi Nơi nhận (recipients) như bản gốc; bản gốc không có thì nêu ở Ghi chú của biên tập (editorNotes).',
  accepts: [{ data: { recipients: [{ name: 'Lưu VT' }] } }],
  refuses: [{ data: { recipients: [] } }, { data: { recipients: undefined } }],
  find: ({ data, placeOf }) =>
    data && 'recipients' in data && data.recipients.length === 0 ? [placeOf(['recipients'])] : [],
};
