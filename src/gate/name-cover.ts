import { COVER_LABELS } from '../schema/cover-labels.ts';
import type { ReleaseCover } from '../schema/document.ts';

/** How to let a release answer for a finding, in the words of the form and of the file; goes on a sentence. */
export function nameCover(cover: ReleaseCover): string {
  return `đánh dấu ô ${COVER_LABELS[cover]} ở Chấp nhận rõ ràng (release.covers: ${cover})`;
}
