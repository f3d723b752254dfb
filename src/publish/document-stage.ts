import { heldUntil } from '../gate/embargo.ts';
import { publication } from '../gate/publication.ts';
import type { ReadVersion } from '../markdown/read-version.ts';

/** Where a file stands on its way out. `faulty`: it cannot be read, or the gate refuses it. `none`: it is not there. */
export type Stage =
  'none' | 'faulty' | 'draft' | 'needs-review' | 'embargo' | 'public' | 'tombstone';

/** A stage with the day it ends on by itself, `YYYY-MM-DD`. */
export interface DocumentStage {
  stage: Stage;
  until: string | null;
}

/** Stage of a version of a document: `undefined` where there is no file, `null` where it could not be read. */
export function documentStage(
  version: ReadVersion | null | undefined,
  today: string,
): DocumentStage {
  if (version === undefined) return { stage: 'none', until: null };
  if (version === null || version.stateOn(today) === 'refused')
    return { stage: 'faulty', until: null };
  const answer = publication(version.data, [], today);
  if (answer.state !== 'withheld')
    return { stage: answer.state === 'tombstone' ? 'tombstone' : 'public', until: null };
  const until = answer.why === 'embargo' ? heldUntil(version.data, today) : null;
  return { stage: answer.why, until };
}

/** True where nothing but time holds the document back: somebody let it out. */
export function isLetOut({ stage }: DocumentStage): boolean {
  return stage === 'embargo' || stage === 'public' || stage === 'tombstone';
}
