import type { FollowVerdict } from '#schema/follow-through.ts';
import { sealOf } from './judge-task.ts';
import { placeKey } from './place-key.ts';
import type { Unjudged } from './unjudged.ts';

/** The entry that confirms a proposal, as an editor pastes it; to refuse it the word is changed. */
export function verdictEntry(
  { task, evidence }: Unjudged,
  { by, date }: Pick<FollowVerdict, 'by' | 'date'>,
): FollowVerdict {
  return {
    task: placeKey(task),
    evidence: placeKey(evidence),
    verdict: 'xac-nhan',
    by,
    date,
    seal: sealOf(task, evidence),
  };
}

/** The same as lines of YAML. */
export function verdictLines(entry: FollowVerdict): string {
  const { task, evidence, verdict, by, date, seal } = entry;
  return [
    `- task: ${task}`,
    `  evidence: ${evidence}`,
    `  verdict: ${verdict}`,
    `  by: ${by}`,
    `  date: ${date}`,
    ...(seal === undefined ? [] : [`  seal: ${seal}`]),
  ].join('\n');
}
