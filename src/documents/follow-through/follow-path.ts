/** Address of the follow-through of a place for a year; page 1 has no number: `/theo-doi/kim-dong-331/2025/`. Permanent. */
export function followPath(place: string, year: number, page = 1): string {
  return `/theo-doi/${place}/${String(year)}/${page > 1 ? `trang/${String(page)}/` : ''}`;
}
