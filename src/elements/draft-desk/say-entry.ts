import type { DeskEntry } from './desk-entry.ts';

const STATES: Readonly<Record<DeskEntry['state'], string>> = {
  waiting: 'Đang chờ',
  reading: 'Đang đọc',
  ready: 'Đã đọc',
  fault: 'Không đọc được',
  stopped: 'Đã dừng',
};

/** How it stands with a file, in a word or two. */
export function sayState({ state, draft, saved }: DeskEntry): string {
  if (saved) return 'Đã lưu';
  if (draft?.secret) return 'Có dấu chỉ độ mật';
  return STATES[state];
}

/** What was found in a file, in one sentence; words of a text with a mark of secrecy are not in it. */
export function sayFound({ name, draft, fault, state }: DeskEntry): string {
  if (fault) return `${name}: ${sentence(fault.message)} ${fault.remedy}`;
  if (state === 'stopped') return `${name}: đã dừng, chưa đọc.`;
  if (!draft) return '';
  if (draft.secret) return `${name}: có dấu chỉ độ mật hoặc lưu hành nội bộ, không lưu được.`;
  const { fields, blocked, dropped } = draft;
  const missing = fields.filter((field) => field.state === 'missing').length;
  const doubts = fields.filter((field) => field.state === 'doubt').length;
  const parts = [
    `đọc được ${String(fields.length - missing)} mục`,
    missing > 0 && `còn thiếu ${String(missing)}`,
    doubts > 0 && `cần xem lại ${String(doubts)}`,
    blocked.length > 0 && `cổng kiểm dừng ở ${String(blocked.length)} chỗ`,
    dropped.length > 0 && `${String(dropped.length)} chỗ không đưa vào nội dung`,
  ];
  return `${name}: ${parts.filter(Boolean).join(', ')}.`;
}

/** How surely a field was read. */
export function sayConfidence(confidence: number | null): string {
  if (confidence === null) return '';
  if (confidence >= 0.97) return 'Đọc theo thể thức';
  if (confidence >= 0.9) return 'Đọc theo nhãn trong văn bản';
  return confidence > 0.5 ? 'Đọc theo chỗ đứng' : 'Suy ra';
}

/** With its full stop. */
export const sentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** A size for people: `12 kB`, `3,4 MB`. */
export function saySize(bytes: number): string {
  if (bytes < 1_000_000) return `${String(Math.ceil(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
