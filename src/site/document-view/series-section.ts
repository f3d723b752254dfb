import type { ArchiveDocument } from '#documents/document.ts';
import { topsOf, wayUp } from '#documents/series-tree.ts';
import type { SeriesEdge } from '#documents/series.ts';
import { lanePath } from '#documents/urls.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { Archive } from '../archive-view.ts';
import type { Inline } from '../inline.ts';
import { sameWork } from '../same-work.ts';
import { lanePages, laneSize, lanesOf, type Lanes } from '../series-lanes.ts';
import { stepBasis, stepWords, stepWordsHere } from '../series-words.ts';
import { withdrawnDocument } from '../withdrawn-document.ts';
import type { ListItem } from './list-item.ts';

/** A part of the section: what stands above, below, what sums up. */
export interface SeriesGroup {
  title: string;
  items: ListItem[];
  /** “và 40 văn bản khác”, “Cả chuỗi: 44 văn bản”. */
  more: Inline[] | null;
}

/** Lines of each part. */
const ABOVE = 8;
const BELOW = 6;
const SUMS = 3;

/** The place of a document in its lanes; empty where it has none, which is the case of most. */
export function seriesSection(archive: Archive, document: ArchiveDocument): SeriesGroup[] {
  const lanes = lanesOf(archive);
  const { id } = document;
  const below = lanes.series.below.get(id) ?? [];
  const sums = below.filter(({ type }) => type === 'tong-ket');
  const carries = below.filter(({ type }) => type !== 'tong-ket');
  const groups: SeriesGroup[] = [
    { title: 'Bên trên', items: aboveItems(archive, lanes, id), more: null },
    {
      title: 'Bên dưới',
      items: carries.slice(0, BELOW).map((edge) => belowItem(lanes, edge)),
      more:
        carries.length > BELOW
          ? [`và ${formatNumber(carries.length - BELOW)} văn bản khác trong chuỗi.`]
          : null,
    },
    {
      title: 'Báo cáo tổng kết',
      items: sums.slice(0, SUMS).map((edge) => belowItem(lanes, edge)),
      more: null,
    },
    {
      title: 'Cùng nơi, cùng năm, chưa thấy dẫn nhau',
      items: sameWork(archive, document).map((other) => {
        const { title, path, about } = lanes.paper(other.id);
        return {
          text: path === null ? title : { text: title, path },
          below: [{ text: about, quiet: true }],
        };
      }),
      more: null,
    },
  ];
  const shown = groups.filter(({ items }) => items.length > 0);
  const last = shown.at(-1);
  const lane = laneLink(archive, lanes, id);
  if (last && lane) last.more = [...(last.more ? [...last.more, ' '] : []), ...lane];
  return shown;
}

/** What a document carries out, directly and further up, nearest first. */
function aboveItems(archive: Archive, lanes: Lanes, id: string): ListItem[] {
  const here = lanes.paper(id).path ?? '';
  const way = wayUp(lanes.series, id, ABOVE).map((edge): ListItem => {
    const { title, path, about } = lanes.paper(edge.to);
    const lower = lanes.paper(edge.from);
    const direct = edge.from === id;
    const words = stepWords(edge.type);
    const basis = stepBasis(edge, direct ? '' : (lower.path ?? here));
    return {
      label: [
        direct ? words : `${lower.name} ${words.toLocaleLowerCase('vi')}`,
        ...(basis.length > 0 ? [', ', ...basis] : []),
      ],
      text: path === null ? title : { text: title, path },
      below: [{ text: about, quiet: true }],
    };
  });
  const outside = (lanes.outside.get(id) ?? []).map((edge): ListItem => {
    const gone = withdrawnDocument(archive, edge.to);
    const about = gone && [gone.number, 'đã được thu hồi'].filter(Boolean).join(', ');
    return {
      label: [stepWords(edge.type), ', ', ...stepBasis(edge, '')],
      text: gone ? { text: gone.title, path: gone.path } : edge.to,
      below: [{ text: about ?? 'chưa có trong kho', quiet: true }],
    };
  });
  return [...way, ...outside];
}

function belowItem(lanes: Lanes, edge: SeriesEdge): ListItem {
  const { title, path, about } = lanes.paper(edge.from);
  const basis = stepBasis(edge, path ?? '');
  return {
    label: [stepWordsHere(edge.type), ...(basis.length > 0 ? [', ', ...basis] : [])],
    text: path === null ? title : { text: title, path },
    below: [{ text: about, quiet: true }],
  };
}

/** “Cả chuỗi: 44 văn bản từ 187/CT-QK”; nothing where the lane is no more than what stands here already. */
function laneLink(archive: Archive, lanes: Lanes, id: string): Inline[] | null {
  const tops = topsOf(lanes.series, id).filter((top) => lanePages(archive).has(top));
  const links = tops.flatMap((top, index): Inline[] => [
    index === 0 ? 'Cả chuỗi: ' : '; ',
    {
      text: `${formatNumber(laneSize(lanes, top))} văn bản từ ${lanes.paper(top).name}`,
      path: lanePath(top),
    },
  ]);
  return links.length > 0 ? [...links, '.'] : null;
}
