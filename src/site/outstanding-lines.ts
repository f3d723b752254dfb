import { outstanding } from '#citations/outstanding.ts';
import { facetPath } from '#documents/urls.ts';
import type { Law } from '#schema/law.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import type { Archive } from './archive-view.ts';
import type { Inline } from './inline.ts';

type Entry = Law['history'][number];

/** Changes of a law that no text of it known here shows yet, each a sentence; none where nothing is known to be outstanding. */
export function outstandingLines(archive: Archive, law: Law): Inline[][] {
  const { pending, unconsolidated, unknownExtent, consolidated } = outstanding(law, archive.today);
  const link = (key: string): Inline => {
    const other = archive.reference.laws.get(key);
    return other ? { text: other.number ?? other.name, path: facetPath('law', key) } : key;
  };
  const extentOf = (entry: Entry): string =>
    entry.extent === undefined ? '; chưa rõ điều, khoản bị tác động' : `: ${entry.extent}`;
  const lines = pending.map((entry): Inline[] => [
    `${EVENTS[entry.event] ?? ''} `,
    link(entry.by),
    `${extentOf(entry)}; đã ban hành ${formatDate(entry.date)}, ${
      entry.effective === undefined
        ? 'chưa rõ ngày có hiệu lực'
        : `đến ${formatDate(entry.effective)} mới có hiệu lực`
    }.`,
  ]);
  for (const entry of unconsolidated)
    lines.push([
      `${EVENTS[entry.event] ?? ''} `,
      link(entry.by),
      `, từ ${formatDate(entry.effective ?? entry.date)}${extentOf(entry)}; `,
      ...(consolidated === null
        ? ['chưa thấy bản hợp nhất nào.']
        : [
            'sau bản hợp nhất gần nhất (',
            link(consolidated.by),
            `, ${formatDate(consolidated.date)}).`,
          ]),
    ]);
  const rest = unknownExtent.filter((entry) => !unconsolidated.includes(entry));
  for (const entry of rest)
    lines.push([
      `${EVENTS[entry.event] ?? ''} `,
      link(entry.by),
      ': đã có trong bản hợp nhất',
      ...(consolidated === null ? [] : [' ', link(consolidated.by)]),
      '; chưa rõ điều, khoản bị tác động.',
    ]);
  return lines;
}

const EVENTS: Partial<Record<Entry['event'], string>> = {
  'sua-doi': 'Sửa đổi, bổ sung bởi',
  'thay-the': 'Thay thế bởi',
  'bai-bo': 'Bãi bỏ bởi',
};
