import { NO_EVIDENCE, type FollowVerdict } from '#schema/follow-through.ts';
import type { FollowEvidence, FollowTask } from './follow-group.ts';
import { placeKey } from './place-key.ts';

/** What the reports say of a task; `unseen` is never “not done”. */
export const FOLLOW_STATES = ['done', 'repeated', 'short', 'unseen'] as const;
export type FollowState = (typeof FOLLOW_STATES)[number];

/** A passage that speaks of a task, and who says so: an editor, or the build alone (`null`). */
export interface JudgedEvidence extends FollowEvidence {
  verdict: FollowVerdict | null;
}

/** A task with what is shown for it. */
export interface JudgedTask extends Omit<FollowTask, 'evidence'> {
  /** Several where reports say several things; `unseen` stands alone. */
  states: FollowState[];
  evidence: JudgedEvidence[];
  /** An editor has read the reports and found nothing. */
  nothing: FollowVerdict | null;
}

const STATES: Record<FollowEvidence['kind'], FollowState> = {
  result: 'done',
  task: 'repeated',
  mention: 'repeated',
  shortcoming: 'short',
};

/** Verdicts by the task they are on. */
export type VerdictsByTask = ReadonlyMap<string, readonly FollowVerdict[]>;

/** Verdicts as `judgeTask` asks for them; make it once. */
export function verdictsByTask(verdicts: readonly FollowVerdict[]): VerdictsByTask {
  return Map.groupBy(verdicts, ({ task }) => task);
}

/** A task with what editors have said of its proposals: refused ones are gone, confirmed ones come first. */
export function judgeTask(task: FollowTask, verdicts: VerdictsByTask): JudgedTask {
  const own = verdicts.get(placeKey(task)) ?? [];
  const none = nothingOn(task, own);
  const judged = task.evidence.flatMap((one): JudgedEvidence[] => {
    const verdict = verdictOn(task, one, own);
    if (verdict?.verdict === 'bac-bo' || (none && verdict === null)) return [];
    return [{ ...one, verdict }];
  });
  const evidence = judged.toSorted(
    (a, b) => Number(b.verdict !== null) - Number(a.verdict !== null),
  );
  const found = new Set(evidence.map(({ kind }) => STATES[kind]));
  const states = FOLLOW_STATES.filter((state) => found.has(state));
  return {
    ...task,
    states: states.length > 0 ? states : ['unseen'],
    evidence,
    nothing: evidence.length === 0 ? none : null,
  };
}

/** The verdict that no report speaks of a task; `null` where nobody said so, or of other words. */
export function nothingOn(
  task: Pick<FollowTask, 'seal'>,
  verdicts: readonly FollowVerdict[],
): FollowVerdict | null {
  const found = verdicts.find(
    ({ evidence, seal }) => evidence === NO_EVIDENCE && isSealed(seal, task),
  );
  return found ?? null;
}

/** The verdict on a pair; `null` where nobody judged it, or judged other words than stand there now. */
export function verdictOn(
  task: FollowTask,
  one: FollowEvidence,
  verdicts: readonly FollowVerdict[],
): FollowVerdict | null {
  const key = placeKey(one);
  return (
    verdicts.find(({ evidence, seal }) => evidence === key && isSealed(seal, task, one)) ?? null
  );
}

/** What an entry's `seal` is for a pair, or for a task alone. */
export function sealOf(task: Pick<FollowTask, 'seal'>, one?: Pick<FollowEvidence, 'seal'>): string {
  return one ? `${task.seal}-${one.seal}` : task.seal;
}

const isSealed = (seal: string | undefined, ...pair: Parameters<typeof sealOf>): boolean =>
  seal === undefined || seal === sealOf(...pair);
