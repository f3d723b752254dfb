import type { ArchiveDocument } from '#documents/document.ts';
import { facetPath, documentPath } from '#documents/urls.ts';
import { dayAfter } from '#places/day-after.ts';
import { unit } from '#places/unit.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { formatYears } from '#vietnamese/format-years.ts';
import type { Inline } from '../inline.ts';
import { unitTitle } from '../place-words.ts';
import { LAW_STATUS_WORDS, RETOLD } from '../wording.ts';
import type { CitedAct } from './cited-acts.ts';
import type { ViewContext } from './context.ts';

/** A computed notice above a document. `tone` colours its side rule; none for plain remarks. */
export interface Notice {
  tone?: 'amend' | 'ended' | undefined;
  lead?: string | undefined;
  text: Inline[];
}

/** What a reader must know before the text: it is over, changed, its place is gone, its laws changed, it is retold. */
export function notices(
  context: ViewContext,
  document: ArchiveDocument,
  cited: readonly CitedAct[],
): Notice[] {
  const old = oldNotice(context, document);
  const place = placeWords(context, document);
  const laws = lawWords(cited);
  const found: Notice[] = [];
  if (old) found.push({ ...old, text: [...old.text, ...place, ...laws] });
  else if (place.length + laws.length > 0) {
    const changed = cited.some(({ tone }) => tone === 'amend' || tone === 'ended');
    found.push({ tone: changed ? 'amend' : undefined, text: [...place, ...laws] });
  }
  const { data } = document;
  if (data.fidelity === 'retold') {
    const source = data.source.publisher ?? 'chưa rõ nơi đăng';
    found.push({ text: [`${RETOLD} `, { text: 'Nguồn', path: '#nguon' }, `: ${source}.`] });
  }
  const corrected = data.corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (corrected !== undefined)
    found.push({
      text: [
        `Có sửa đổi trên trang này, lần cuối ngày ${formatDate(corrected)}. `,
        { text: 'Các lần sửa', path: '#lich-su' },
      ],
    });
  return found;
}

/** The notice that the document itself is over or changed. */
function oldNotice(context: ViewContext, document: ArchiveDocument): Notice | null {
  const { archive, incoming } = context;
  const { data } = document;
  const by = (type: 'sua-doi' | 'thay-the'): Inline[] => {
    const found = incoming.get(document.id)?.filter((edge) => edge.type === type) ?? [];
    return found.flatMap(({ from }, at) => [
      at === 0 ? 'Bởi: ' : '; ',
      { text: from.data.title, path: documentPath(from) },
      ...(at === found.length - 1 ? ['. '] : []),
    ]);
  };
  switch (data.status) {
    case 'amended':
      return { tone: 'amend', lead: 'Văn bản đã được sửa đổi.', text: by('sua-doi') };
    case 'replaced':
      return { tone: 'ended', lead: 'Văn bản đã được thay thế.', text: by('thay-the') };
    case 'expired':
      return { tone: 'ended', lead: 'Văn bản đã hết hiệu lực.', text: [] };
    case 'withdrawn':
      return { tone: 'ended', lead: 'Văn bản đã được thu hồi.', text: [] };
    default:
  }
  if (archive.words.row(document).standing?.sign !== 'ended') return null;
  if (document.collection === 'announcements') {
    const { until } = document.data;
    return {
      tone: 'ended',
      lead: 'Thông báo đã hết hạn.',
      text: until === undefined ? [] : [`Chỉ áp dụng đến hết ngày ${formatDate(until)}. `],
    };
  }
  const type = archive.words.docType(data.docType);
  const lead = data.period
    ? `${type} cho giai đoạn ${formatYears(data.period.from, data.period.to)}, nay đã qua.`
    : `${type} đặt nhiệm vụ cho năm ${String(data.year)}, nay đã qua.`;
  return { tone: 'amend', lead, text: [] };
}

/** “Huyện Kim Động không còn từ 01/7/2025; địa bàn nay thuộc …. ” */
function placeWords({ archive }: ViewContext, document: ArchiveDocument): Inline[] {
  const { units } = document.data;
  // of a central conference, the province it was followed from
  const locality = units.length === 1 ? (units[0] ?? '') : document.data.locality;
  const { now } = archive.words.row(document);
  if (now === null) return [];
  const last = unit(locality)?.validUntil ?? null;
  const since = last === null ? 'không còn nữa' : `không còn từ ${formatDate(dayAfter(last))}`;
  const name = unitTitle(locality, last ?? undefined);
  return [`${name} ${since}; địa bàn `, { text: now, path: facetPath('locality', locality) }, '. '];
}

/** “Trong 8 văn bản được dẫn, 2 đã được sửa đổi, 6 chưa rõ tình trạng.” */
function lawWords(cited: readonly CitedAct[]): Inline[] {
  const laws = cited.filter(({ status }) => status !== null);
  const count = (wanted: CitedAct['status']): number =>
    laws.filter(({ status }) => status === wanted).length;
  const parts = (['amended', 'ended', 'unknown'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${String(count(status))} ${LAW_STATUS_WORDS[status]}`);
  if (count('amended') + count('ended') === 0) return [];
  return [
    `Trong ${String(laws.length)} văn bản được dẫn, `,
    { text: parts.join(', '), path: '#vien-dan' },
    '.',
  ];
}
