import type { Figure } from '#documents/figures/figure.ts';
import { groupBy } from '#documents/group.ts';
import type { ListPage } from '#documents/paginate.ts';
import type { Metric } from '#schema/metric.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { archiveFigures } from './archive-figures.ts';
import type { Archive } from './archive-view.ts';
import { figureCharts, type FigureCharts } from './figure-chart-view.ts';
import {
  figurePages,
  figurePath,
  groupOf,
  metricCsv,
  metricPath,
  UNLISTED,
} from './figure-pages.ts';
import { figureRowView, type FigureRowView } from './figure-rows.ts';
import type { Inline } from './inline.ts';
import { listPath, pagerView, type PagerView } from './list-view.ts';
import { unitLink, validityWords } from './place-names.ts';
import { placePages } from './place-pages.ts';

/** Figures of one place, or of one wording. */
export interface FigureGroup {
  anchor: string;
  head: Inline;
  about: string;
  rows: FigureRowView[];
}

/** All that a page of figures shows. */
export interface FigureView {
  path: string;
  title: string;
  description: string;
  /** What is counted; `null` on the page of figures in no list. */
  definition: string | null;
  unit: string | null;
  /** Further words of documents that mean the same. */
  aliases: string[];
  lead: string;
  /** Why there is no chart; `null` where there is one, or on later pages. */
  noChart: string | null;
  charts: FigureCharts | null;
  /** Head of the first column of groups. */
  by: 'Nơi' | 'Tên gọi';
  groups: FigureGroup[];
  pager: PagerView | null;
  csv: string;
}

/** The pages of a metric of the list. */
export function figureViews(archive: Archive, key: string): FigureView[] {
  const metric = archive.reference.metrics.get(key);
  const figures = archiveFigures(archive).listed.get(key);
  if (!metric || !figures) return [];
  const charts = figureCharts(figures, metric);
  return figurePages(archive, key).map((cut) => ({
    ...pageOf(key, cut),
    title: archive.words.title(metric.label),
    description: `${metric.label}: ${metric.definition} Từng giá trị dẫn đến câu của văn bản.`,
    definition: metric.definition,
    unit: metric.unit,
    aliases: metric.aliases,
    lead: leadWords(figures),
    charts: cut.page === 1 ? charts : null,
    noChart: cut.page === 1 && !charts ? noChartWords(metric, figures) : null,
    by: 'Nơi',
    groups: groupsOf(archive, key, cut.items, charts ? metric : null),
  }));
}

/** The pages of figures whose words are in no list. Always one, for its address is permanent. */
export function unlistedViews(archive: Archive): FigureView[] {
  const { unlisted } = archiveFigures(archive);
  const figures = [...unlisted.values()].flat();
  return figurePages(archive, UNLISTED).map((cut) => ({
    ...pageOf(UNLISTED, cut),
    title: 'Số liệu ngoài danh mục chỉ tiêu',
    description:
      'Con số trong văn bản quốc phòng, quân sự địa phương mà tên gọi chưa có trong danh mục chỉ tiêu, giữ nguyên chữ, không gộp.',
    definition: null,
    unit: null,
    aliases: [],
    lead:
      figures.length === 0
        ? 'Mọi con số đã đánh dấu đều thuộc một chỉ tiêu trong danh mục.'
        : `${leadWords(figures)} ${formatNumber(unlisted.size)} tên gọi chưa có trong danh mục chỉ tiêu: giữ nguyên chữ của văn bản, không gộp, không vẽ biểu đồ.`,
    charts: null,
    noChart: null,
    by: 'Tên gọi',
    groups: groupsOf(archive, UNLISTED, cut.items, null),
  }));
}

function pageOf(key: string, cut: ListPage<Figure>): Pick<FigureView, 'path' | 'pager' | 'csv'> {
  const path = metricPath(key);
  return { path: listPath(path, cut.page), pager: pagerView(path, cut), csv: metricCsv(key) };
}

function leadWords(figures: readonly Figure[]): string {
  const places = new Set(figures.map(({ place }) => place)).size;
  const documents = new Set(figures.map(({ document }) => document)).size;
  return `${formatNumber(figures.length)} giá trị của ${formatNumber(places)} nơi, trong ${formatNumber(documents)} văn bản.`;
}

function noChartWords({ comparable }: Metric, figures: readonly Figure[]): string {
  if (!comparable)
    return 'Các năm, các nơi không tính như nhau nên không đặt cạnh nhau trong biểu đồ.';
  const years = new Set(figures.map(({ period }) => period?.to));
  return years.size < 2
    ? 'Mới có một kỳ, chưa vẽ được biểu đồ.'
    : 'Chưa nơi nào có số của hai năm trở lên, chưa vẽ được biểu đồ.';
}

function groupsOf(
  archive: Archive,
  key: string,
  figures: readonly Figure[],
  metric: Metric | null,
): FigureGroup[] {
  const byWords = key === UNLISTED;
  return [...groupBy(figures, (figure) => [groupOf(key, figure)])].map(([group, found]) => {
    const [first] = found;
    return {
      anchor: first ? (figurePath(archive, first).split('#')[1] ?? '') : '',
      head: byWords
        ? (first?.fact.metric ?? group)
        : unitLink(placePages(archive), group, { first: true }),
      about: byWords ? '' : validityWords(group),
      rows: found.map((figure) => figureRowView(archive, figure, metric)),
    };
  });
}
