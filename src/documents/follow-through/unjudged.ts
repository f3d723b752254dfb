import { ancestors } from '#places/ancestors.ts';
import { unit } from '#places/unit.ts';
import type { FollowVerdict } from '#schema/follow-through.ts';
import type { FollowEvidence, FollowGroup, FollowTask } from './follow-group.ts';
import { nothingOn, verdictOn, verdictsByTask } from './judge-task.ts';
import { placeKey } from './place-key.ts';

/** A proposal that no editor has judged. */
export interface Unjudged {
  /** Key of the unit or central body. */
  place: string;
  year: number;
  task: FollowTask;
  evidence: FollowEvidence;
}

/** Which proposals are asked for; all where nothing is said. */
export interface FollowFilter {
  /** Key of a unit: it and all inside it; or of a central body. */
  place?: string | undefined;
  year?: number | undefined;
}

/** Proposals of an archive that wait for an editor, in the order of groups and tasks. */
export function unjudged(
  groups: readonly FollowGroup[],
  verdicts: readonly FollowVerdict[],
  { place, year }: FollowFilter = {},
): Unjudged[] {
  const byTask = verdictsByTask(verdicts);
  return groups
    .filter((group) => (year === undefined || group.year === year) && liesIn(group.place, place))
    .flatMap((group) =>
      group.tasks.flatMap((task) => {
        const own = byTask.get(placeKey(task)) ?? [];
        // who found nothing has refused all
        if (nothingOn(task, own) !== null) return [];
        return task.evidence
          .filter((evidence) => verdictOn(task, evidence, own) === null)
          .map((evidence) => ({ place: group.place, year: group.year, task, evidence }));
      }),
    );
}

function liesIn(place: string, within: string | undefined): boolean {
  if (within === undefined || place === within) return true;
  return unit(place) !== undefined && ancestors(place).some(({ key }) => key === within);
}
