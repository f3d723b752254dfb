import type { Tombstone } from '#documents/document.ts';
import { formatDate } from '#vietnamese/format-date.ts';

/** What is said at the address of a document that is no longer shown. */
export interface TombstoneWords {
  heading: string;
  lead: string;
  note: string | null;
}

/**
 * A withdrawn document keeps its title and the reason. Of a removed one only the fact is told, in the same words
 * whatever the cause, so that the words themselves give nothing away.
 */
export function tombstoneWords({ reason, title, date, note }: Tombstone): TombstoneWords {
  const when = date === null ? '' : ` ngày ${formatDate(date)}`;
  if (reason === 'withdrawn')
    return {
      heading: title ?? 'Văn bản đã được thu hồi',
      lead: `Văn bản này đã được thu hồi${when}; kho không còn đăng nội dung.`,
      note,
    };
  return {
    heading: 'Văn bản đã được gỡ khỏi kho',
    lead: `Văn bản ở địa chỉ này đã được gỡ${when}; kho không còn đăng nội dung.`,
    note: reason === 'removed' ? note : null,
  };
}
