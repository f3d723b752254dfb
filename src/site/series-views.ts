import { groupBy } from '#documents/group.ts';
import { paginate } from '#documents/paginate.ts';
import { papersBelow, topsOf, type SeriesNode } from '#documents/series-tree.ts';
import { lanePath } from '#documents/urls.ts';
import { compare } from '#vietnamese/compare.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { Archive } from './archive-view.ts';
import type { Inline } from './inline.ts';
import { listPath, pagerView, type PagerView } from './list-view.ts';
import { laneAddress, lanesOf, type Lanes } from './series-lanes.ts';
import { LANE_LEVELS, type SeriesPaper } from './series-papers.ts';
import { LEVEL_WORDS, stepBasis, stepWords } from './series-words.ts';

/** A paper in the drawing of a lane. */
export interface LaneItem {
  title: string;
  path: string | null;
  about: string;
  /** Column, from 1. */
  column: number;
  /** How many papers of the same column stand above it in a row: each is set in a little. */
  step: number;
  /** “Thực hiện 185/CT-QK, đoạn dẫn”; empty at the top. */
  link: Inline[];
  /** “và 40 văn bản bên dưới”, or that it is shown elsewhere on the page. */
  more: Inline[] | null;
  children: LaneItem[];
}

/** All that a page of a lane shows. */
export interface LaneView {
  path: string;
  title: string;
  kick: string;
  description: string;
  lead: Inline[];
  /** Lanes that the first paper itself hangs in. */
  above: Inline[][];
  columns: string[];
  top: LaneItem;
  pager: PagerView | null;
}

/** Papers that hang on the first one, a page. */
const BRANCHES = 60;

/** The pages of a lane. */
export function laneViews(archive: Archive, id: string): LaneView[] {
  const lanes = lanesOf(archive);
  const tree = lanes.tree(id);
  const paper = lanes.paper(id);
  const path = lanePath(id);
  const papers = [id, ...papersBelow(lanes.series, id)].map(lanes.paper);
  const levels = LANE_LEVELS.filter((level) => papers.some((one) => one.level === level));
  const columnOf = (one: SeriesPaper): number => levels.indexOf(one.level) + 1;
  const uppers = topsOf(lanes.series, id).filter((top) => top !== id);
  return paginate(tree.children, BRANCHES).map((cut) => ({
    path: listPath(path, cut.page),
    title: paper.title,
    kick: [paper.about, paper.place].join(', '),
    description: `Chuỗi văn bản từ ${paper.name}: văn bản thực hiện, quán triệt ở các cấp dưới và báo cáo tổng kết.`,
    lead: [`${countPapers(papers)}.`],
    above: uppers.map((top): Inline[] => [
      { text: lanes.paper(top).title, path: laneAddress(archive, top) },
    ]),
    columns: levels.map((level) => LEVEL_WORDS[level]),
    top: laneItem(lanes, { ...tree, children: cut.items }, columnOf, null),
    pager: pagerView(path, cut),
  }));
}

function laneItem(
  lanes: Lanes,
  node: SeriesNode,
  columnOf: (paper: SeriesPaper) => number,
  above: Pick<LaneItem, 'column' | 'step'> | null,
): LaneItem {
  const paper = lanes.paper(node.id);
  const column = columnOf(paper);
  const step = above?.column === column ? above.step + 1 : 0;
  const { edge } = node;
  const item: LaneItem = {
    title: paper.title,
    path: paper.path,
    about: [paper.about, ...(paper.about.includes(paper.place) ? [] : [paper.place])].join(', '),
    column,
    step,
    link:
      edge === null
        ? []
        : [
            `${stepWords(edge.type)} ${lanes.paper(edge.to).name}`,
            ...withComma(stepBasis(edge, paper.path ?? '')),
          ],
    more: moreWords(node),
    children: [],
  };
  item.children = node.children.map((child) => laneItem(lanes, child, columnOf, item));
  return item;
}

const withComma = (words: Inline[]): Inline[] => (words.length > 0 ? [', ', ...words] : []);

function moreWords({ id, cut, again }: SeriesNode): Inline[] | null {
  if (again) return [{ text: 'Các văn bản bên dưới đã ghi ở dòng khác của chuỗi.', quiet: true }];
  if (cut === 0) return null;
  return [{ text: `${formatNumber(cut)} văn bản bên dưới`, path: lanePath(id) }];
}

/** “8 văn bản: 1 cấp tỉnh, 3 cấp huyện, 4 báo cáo”. */
function countPapers(papers: readonly SeriesPaper[]): string {
  const counts = LANE_LEVELS.flatMap((level) => {
    const found = papers.filter((paper) => paper.level === level).length;
    return found > 0
      ? [`${formatNumber(found)} ${LEVEL_WORDS[level].toLocaleLowerCase('vi')}`]
      : [];
  });
  return `${formatNumber(papers.length)} văn bản: ${counts.join(', ')}`;
}

/** A lane in the list of lanes. */
export interface LaneLine {
  title: string;
  path: string;
  about: string;
  counted: string;
}

/** A page of the list of lanes: years, newest first. */
export interface LaneIndexView {
  path: string;
  total: number;
  years: { year: string; lanes: LaneLine[] }[];
  pager: PagerView | null;
}

/** Lanes on a page of the list. */
const LINES = 100;

/** The list of all lanes by the year of their first paper and by place, cut into pages. */
export function laneIndex(archive: Archive): LaneIndexView[] {
  const lanes = lanesOf(archive);
  const lines = lanes.series.tops
    .map((id) => lanes.paper(id))
    .toSorted(
      (a, b) =>
        (b.year ?? 0) - (a.year ?? 0) || compare(a.place, b.place) || (a.day < b.day ? 1 : -1),
    );
  return paginate(lines, LINES).map((cut) => ({
    path: listPath('/chuoi-van-ban/', cut.page),
    total: cut.total,
    years: [...groupBy(cut.items, ({ year }) => [year])].map(([year, papers]) => ({
      year: year === null ? 'Chưa rõ năm' : String(year),
      lanes: papers.map((paper) => ({
        title: paper.title,
        path: laneAddress(archive, paper.id),
        about: [paper.place, paper.about].join('; '),
        counted: countPapers(
          [paper.id, ...papersBelow(lanes.series, paper.id)].map((id) => lanes.paper(id)),
        ),
      })),
    })),
    pager: pagerView('/chuoi-van-ban/', cut),
  }));
}
