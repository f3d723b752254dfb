import type { FollowGroup } from '#documents/follow-through/follow-group.ts';
import {
  FOLLOW_STATES,
  judgeTask,
  verdictsByTask,
  type FollowState,
  type JudgedTask,
} from '#documents/follow-through/judge-task.ts';
import { followPath } from '#documents/follow-through/follow-path.ts';
import { placeYears, type PlaceYear } from '#documents/follow-through/place-years.ts';
import type { Archive } from './archive-view.ts';

/** A place and a year with tasks, and what became of them. */
export interface Follow extends PlaceYear {
  path: string;
  /** `null` where the archive has no paper that reviews the year. */
  tasks: JudgedTask[] | null;
}

/** All of them, newest year first, and those that a document has a part in. */
export interface FollowIndex {
  all: readonly Follow[];
  /** By the id of a document that sets tasks. */
  bySetting: ReadonlyMap<string, readonly Follow[]>;
  /** By the id of a paper whose passages speak of tasks. */
  byReport: ReadonlyMap<string, readonly Follow[]>;
}

const made = new WeakMap<Archive, FollowIndex>();

/** The follow-through of an archive; made once. */
export function followIndex(archive: Archive): FollowIndex {
  const index = made.get(archive) ?? makeIndex(archive);
  made.set(archive, index);
  return index;
}

function makeIndex({ documents, followThrough = [], verdicts = [] }: Archive): FollowIndex {
  const groups = new Map(followThrough.map((group) => [keyOf(group), group]));
  const byTask = verdictsByTask(verdicts);
  const bySetting = new Map<string, Follow[]>();
  const byReport = new Map<string, Follow[]>();
  const all = placeYears(documents).map((one): Follow => {
    const tasks = groups.get(keyOf(one))?.tasks.map((task) => judgeTask(task, byTask)) ?? null;
    const follow = { ...one, path: followPath(one.place, one.year), tasks };
    for (const { id } of one.setting) add(bySetting, id, follow);
    const speaking = (tasks ?? []).flatMap(({ evidence }) => evidence.map((two) => two.document));
    for (const id of new Set(speaking)) add(byReport, id, follow);
    return follow;
  });
  return { all, bySetting, byReport };
}

const keyOf = ({ place, year }: Pick<FollowGroup, 'place' | 'year'>): string =>
  `${place} ${String(year)}`;

function add(map: Map<string, Follow[]>, id: string, follow: Follow): void {
  const list = map.get(id);
  if (list) list.push(follow);
  else map.set(id, [follow]);
}

/** How many tasks are in each state; one with several is counted in each. */
export function stateCounts(tasks: readonly JudgedTask[]): Record<FollowState, number> {
  const counts = Object.fromEntries(FOLLOW_STATES.map((state) => [state, 0])) as Record<
    FollowState,
    number
  >;
  for (const { states } of tasks) for (const state of states) counts[state] += 1;
  return counts;
}

/** How many passages an editor has confirmed, and how many only the build proposes. */
export function judgedCounts(tasks: readonly JudgedTask[]): {
  confirmed: number;
  proposed: number;
} {
  const all = tasks.flatMap(({ evidence }) => evidence);
  const confirmed = all.filter(({ verdict }) => verdict !== null).length;
  return { confirmed, proposed: all.length - confirmed };
}
