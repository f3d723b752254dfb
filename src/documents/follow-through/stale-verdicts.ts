import { NO_EVIDENCE, type FollowVerdict } from '#schema/follow-through.ts';
import type { FollowGroup } from './follow-group.ts';
import { sealOf } from './judge-task.ts';
import { placeKey } from './place-key.ts';

/** Why a verdict counts no more. */
export type StaleReason = 'task-gone' | 'evidence-gone' | 'words-changed';

/**
 * Verdicts that are shown nowhere: the task or the passage is public no more, is not typed as it was, or has other words than
 * were judged. Of `groups` every pair that was judged is there, however little it scores.
 */
export function staleVerdicts<V extends FollowVerdict>(
  groups: readonly FollowGroup[],
  verdicts: readonly V[],
): { verdict: V; why: StaleReason }[] {
  const tasks = new Map(
    groups.flatMap((group) => group.tasks.map((task) => [placeKey(task), task] as const)),
  );
  return verdicts.flatMap((verdict): { verdict: V; why: StaleReason }[] => {
    const task = tasks.get(verdict.task);
    if (!task) return [{ verdict, why: 'task-gone' }];
    const evidence = task.evidence.find((one) => placeKey(one) === verdict.evidence);
    if (verdict.evidence !== NO_EVIDENCE && !evidence) return [{ verdict, why: 'evidence-gone' }];
    const { seal } = verdict;
    return seal === undefined || seal === sealOf(task, evidence)
      ? []
      : [{ verdict, why: 'words-changed' }];
  });
}
