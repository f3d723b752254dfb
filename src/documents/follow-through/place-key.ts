import type { FollowPlace } from './follow-group.ts';

/** A paragraph as `content/reference/follow-through.yaml` names it: `kim-dong-2024-12-20-chi-thi#muc-2-1`. */
export function placeKey({ document, anchor }: Pick<FollowPlace, 'document' | 'anchor'>): string {
  return `${document}#${anchor}`;
}
