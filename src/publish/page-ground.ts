import { hash } from 'node:crypto';
import type { FollowGroup } from '../documents/follow-through/follow-group.ts';
import type { ReadHandOver } from '../markdown/hand-over.ts';
import { bodyName } from '../site/cache-key.ts';

/** What the pages of a build followed from beside their salt and the texts, as it is told to the next build. */
export interface PageGround {
  /** `ReadHandOver.ground`. */
  read: string;
  /** Hash of what became of tasks. */
  followed: string;
  /** Hash of the history of each document that has one, by the name of its body. */
  histories: Record<string, string>;
}

/** The ground of the pages of this build. */
export function pageGround(
  { ground, documents, histories = new Map() }: ReadHandOver,
  followThrough: readonly FollowGroup[],
): PageGround {
  return {
    read: ground,
    followed: hashOf(followThrough),
    histories: Object.fromEntries(
      documents.flatMap(({ id, digest }) => {
        const history = histories.get(id);
        return history ? [[bodyName(digest), hashOf(history)]] : [];
      }),
    ),
  };
}

const hashOf = (value: unknown): string => hash('sha256', JSON.stringify(value), 'base64url');
