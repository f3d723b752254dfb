/** Stands before the title of everything that is not public, wherever a preview shows it. */
const MARK = 'NHÁP: ';

/** A title with the mark. */
export function markedTitle(title: string): string {
  return MARK + title;
}

/** True where a title bears the mark. */
export function isMarked(title: string): boolean {
  return title.startsWith(MARK);
}
