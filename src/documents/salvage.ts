import { isCalendarDay } from '#schema/calendar-day.ts';

/** What can still be said of a document whose frontmatter has faults. */
export interface Salvaged {
  title: string | null;
  draft: boolean;
  needsReview: string[];
  released: boolean;
  publishAt: string | null;
  /** As written; nothing is known of what it means. */
  status: string | null;
}

/** Takes from frontmatter what stands there in a usable form; the rest counts as not written. */
export function salvage(frontmatter: unknown): Salvaged {
  const fields =
    typeof frontmatter === 'object' && frontmatter !== null
      ? (frontmatter as Record<string, unknown>)
      : {};
  const { title, draft, needsReview, release, publishAt, status } = fields;
  const day = publishAt instanceof Date ? publishAt.toISOString().slice(0, 10) : publishAt;
  return {
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : null,
    draft: draft === true,
    needsReview: Array.isArray(needsReview)
      ? needsReview.filter((name) => typeof name === 'string')
      : [],
    released: typeof release === 'object' && release !== null,
    publishAt: typeof day === 'string' && isCalendarDay(day) ? day : null,
    status: status === undefined || status === null ? null : String(status),
  };
}
