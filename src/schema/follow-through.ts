import { z } from 'zod';
import { day, key } from './fields.ts';

/** What an editor may say of a proposal. */
export const FOLLOW_VERDICTS = ['xac-nhan', 'bac-bo'] as const;

/** Written for evidence where an editor has read the reports and found nothing of the task. */
export const NO_EVIDENCE = 'none';

const PLACE = /^[a-z0-9]+(?:-[a-z0-9]+)*#[a-z0-9]+(?:-[a-z0-9]+)*$/;
const place = z.string().regex(PLACE);

/** An editor's word on a task and a passage that may speak of it (content/reference/follow-through.yaml). */
export const followVerdictSchema = z.strictObject({
  /** `kim-dong-2024-12-20-chi-thi#muc-2-1`. */
  task: place.meta({ label: 'Việc được giao', hint: 'Ghi mã văn bản, dấu #, rồi neo của đoạn' }),
  /** The same of a report; `none`: the reports say nothing of it. */
  evidence: z
    .string()
    .regex(new RegExp(`${PLACE.source}|^${NO_EVIDENCE}$`))
    .meta({ label: 'Dẫn chứng', hint: 'Như trên, hoặc none khi các báo cáo không nhắc tới' }),
  verdict: z
    .enum(FOLLOW_VERDICTS)
    .meta({ label: 'Kết luận', hint: 'xac-nhan là đúng, bac-bo là không phải' }),
  /** Key of who answers for it, as in `release`. */
  by: key.meta({ label: 'Người xác nhận' }),
  date: day.meta({ label: 'Ngày' }),
  note: z.string().trim().min(1).optional().meta({ label: 'Ghi chú' }),
  /** Of the words that were judged, the task's and the passage's: when they change, the verdict counts no more. */
  seal: z
    .string()
    .regex(/^[a-p]{8}(?:-[a-p]{8})?$/)
    .optional()
    .meta({ label: 'Dấu của lời đã đọc', hint: 'Lấy từ npm run follow' }),
});
export type FollowVerdict = z.output<typeof followVerdictSchema>;
