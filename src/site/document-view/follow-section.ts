import type { ArchiveDocument } from '#documents/document.ts';
import type { JudgedTask } from '#documents/follow-through/judge-task.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { Archive } from '../archive-view.ts';
import { followIndex, judgedCounts, stateCounts, type Follow } from '../follow-through.ts';
import { followPlace } from '../follow-through-place.ts';
import { taskPath } from '../follow-through-view.ts';
import { countLine, judgedWords, STATE_WORDS } from '../follow-through-words.ts';
import type { Inline } from '../inline.ts';
import type { ListItem } from './list-item.ts';

/** “Theo dõi thực hiện” of a document: of the tasks it sets, and of the tasks that its own passages speak of. */
export function followSection(archive: Archive, { id }: ArchiveDocument): ListItem[] {
  const { bySetting, byReport } = followIndex(archive);
  return [
    ...(bySetting.get(id) ?? []).map((follow) => settingItem(follow, id)),
    ...(byReport.get(id) ?? []).map((follow) => reportItem(archive, follow, id)),
  ];
}

function settingItem({ year, path, tasks }: Follow, id: string): ListItem {
  const label = `Nhiệm vụ năm ${String(year)}`;
  if (tasks === null)
    return {
      label,
      text: `Kho chưa có báo cáo nào về năm ${String(year)} của nơi này.`,
      below: [{ text: 'Các việc được giao', path }],
    };
  const own = tasks.filter(({ document }) => document === id);
  return {
    label,
    text: [`${formatNumber(own.length)} việc: `, ...countLine(stateCounts(own), path), '.'],
    below: [
      { text: `${judgedWords(judgedCounts(own))} `, quiet: true },
      { text: 'Từng việc và dẫn chứng', path },
    ],
  };
}

function reportItem(archive: Archive, follow: Follow, id: string): ListItem {
  const { place, year, path, tasks } = follow;
  const spoken = (tasks ?? []).filter(({ evidence }) =>
    evidence.some((one) => one.document === id),
  );
  const { inLine } = followPlace(archive, place, year);
  return {
    label: 'Thực hiện nhiệm vụ',
    text: [
      { text: `Nhiệm vụ năm ${String(year)}, ${inLine}`, path },
      `: văn bản này nói tới ${formatNumber(spoken.length)} việc, `,
      ...rowLinks(spoken, follow),
      '.',
    ],
    below: [
      { text: judgedWords(judgedCounts(spoken.map((task) => ofPaper(task, id)))), quiet: true },
    ],
  };
}

const ofPaper = (task: JudgedTask, id: string): JudgedTask => ({
  ...task,
  evidence: task.evidence.filter(({ document }) => document === id),
});

/** So many tasks are named by their number. */
const MOST = 8;

function rowLinks(tasks: readonly JudgedTask[], follow: Follow): Inline[] {
  const links = tasks
    .slice(0, MOST)
    .flatMap((task, at): Inline[] => [
      at === 0 ? 'đoạn ' : ', ',
      { text: task.number, path: taskPath(follow, task) },
    ]);
  return tasks.length > MOST ? [...links, ', …'] : links;
}

/** A state of a task, said first beside the section that holds it. */
export interface FollowNote {
  anchor: string;
  /** Each state is said once beside a section, with a link to its first task. */
  word: string;
  note: Inline;
}

/** Notes beside the tasks of a document; none where nothing was compared. */
export function followNotes(archive: Archive, { id }: ArchiveDocument): FollowNote[] {
  return (followIndex(archive).bySetting.get(id) ?? []).flatMap((follow) =>
    (follow.tasks ?? [])
      .filter(({ document }) => document === id)
      .flatMap((task) =>
        task.states.map((state): FollowNote => {
          const { sign, tone, inLine } = STATE_WORDS[state];
          const path = taskPath(follow, task);
          return { anchor: task.anchor, word: inLine, note: { text: inLine, sign, tone, path } };
        }),
      ),
  );
}
