import { findPlanType } from '../gate/plan-type.ts';
import { sightWith, type Audience, type Sight } from '../gate/publication.ts';
import { mayBeGone } from '../gate/unfinished.ts';
import type { PlanType } from '../schema/plan-type.ts';
import type { FileEntry } from './file-entry.ts';

/** What an audience sees of a document whose frontmatter has faults (`FileEntry.unfinished`); the gate decides. */
export function unfinishedSight(
  { unfinished, named, findings }: FileEntry,
  planTypes: ReadonlyMap<string, PlanType>,
  audience: Audience,
): Sight {
  if (!unfinished || audience !== 'preview') return 'nothing';
  if (mayBeGone(unfinished.status)) return 'nothing';
  const plans = findPlanType(named?.planTypes ?? [], planTypes, { line: 1, column: 1 });
  return sightWith([...findings, ...plans]);
}
