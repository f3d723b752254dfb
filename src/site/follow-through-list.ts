import { paginate } from '#documents/paginate.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { Archive } from './archive-view.ts';
import { followIndex, judgedCounts, stateCounts, type Follow } from './follow-through.ts';
import { followPlace } from './follow-through-place.ts';
import { countLine, STATE_WORDS } from './follow-through-words.ts';
import type { StateView } from './follow-through-view.ts';
import type { Inline } from './inline.ts';
import { listPath, pagerView, type PagerView } from './list-view.ts';

/** A place and year of the list. */
export interface FollowListRow {
  year: number;
  path: string;
  place: string;
  /** The units above it, and nothing for a province. */
  above: string;
  /** How many tasks, as editors typed them. */
  given: string;
  counts: Inline[];
  judged: string;
  /** Keys of the states it has tasks in; `chua-co-bao-cao` alone where nothing could be compared. */
  states: string[];
}

/** A page of `/theo-doi/`. */
export interface FollowListView {
  path: string;
  lead: string;
  filters: (Pick<StateView, 'key' | 'word'> & Partial<StateView>)[];
  rows: FollowListRow[];
  pager: PagerView | null;
}

/** Key of what cannot be compared. */
const NO_REPORT = 'chua-co-bao-cao';
const PATH = '/theo-doi/';
const ROWS = 100;

/** The pages of the list of all places and years with tasks. */
export function followListViews(archive: Archive): FollowListView[] {
  const { all } = followIndex(archive);
  const compared = all.filter(({ tasks }) => tasks !== null).length;
  return paginate(all, ROWS).map((cut) => {
    const rows = cut.items.map((follow) => listRow(archive, follow));
    const there = new Set(rows.flatMap(({ states }) => states));
    return {
      path: listPath(PATH, cut.page),
      lead:
        all.length === 0
          ? 'Kho chưa có văn bản nào ghi nhiệm vụ.'
          : `${formatNumber(all.length)} nơi và năm có nhiệm vụ trong kho; ${compared === 0 ? 'chưa nơi nào' : `${formatNumber(compared)} trong số đó đã`} có báo cáo để đặt bên cạnh.`,
      filters: [
        ...Object.values(STATE_WORDS).map(({ anchor, sign, tone, word }) => ({
          key: anchor,
          sign,
          tone,
          word,
        })),
        { key: NO_REPORT, word: 'Chưa có báo cáo' },
      ].filter(({ key }) => there.has(key)),
      rows,
      pager: pagerView(PATH, cut),
    };
  });
}

function listRow(archive: Archive, follow: Follow): FollowListRow {
  const { place, year, path, setting, tasks } = follow;
  const passages = setting.flatMap(({ facts }) =>
    facts.passages.filter((one) => one.kind === 'task' && one.year === year),
  ).length;
  const { title, trail } = followPlace(archive, place, year);
  const counts = tasks && stateCounts(tasks);
  const judged = tasks && judgedCounts(tasks);
  return {
    year,
    path,
    place: title.replaceAll('\u00A0', ' '),
    above: trail
      .slice(0, -1)
      .toReversed()
      .map(({ label }) => label)
      .join(', '),
    given: `${formatNumber(passages)} nhiệm vụ${tasks ? `, ${formatNumber(tasks.length)} việc` : ''}`,
    counts: counts
      ? countLine(counts, path)
      : [{ text: 'Chưa có báo cáo trong kho.', quiet: true }],
    judged:
      judged === null || judged.confirmed + judged.proposed === 0
        ? ''
        : judged.proposed === 0
          ? 'đã xác nhận'
          : judged.confirmed === 0
            ? 'chưa xác nhận'
            : `xác nhận ${formatNumber(judged.confirmed)}/${formatNumber(judged.confirmed + judged.proposed)}`,
    states: counts
      ? Object.entries(STATE_WORDS).flatMap(([state, { anchor }]) =>
          counts[state as keyof typeof STATE_WORDS] > 0 ? anchor : [],
        )
      : [NO_REPORT],
  };
}
