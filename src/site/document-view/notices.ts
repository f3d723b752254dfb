import type { ArchiveDocument } from '#documents/document.ts';
import { facetPath, documentPath } from '#documents/urls.ts';
import { dayAfter } from '#places/day-after.ts';
import { unit } from '#places/unit.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { formatYears } from '#vietnamese/format-years.ts';
import type { Inline } from '../inline.ts';
import { unitTitle } from '../place-words.ts';
import { documentLinks } from '../document-cited.ts';
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
  const { archive } = context;
  const { data } = document;
  const by = (type: 'sua-doi' | 'thay-the'): Inline[] => {
    const links = documentLinks(archive).get(document.id) ?? [];
    const found = links.filter(({ types }) => types.includes(type));
    return found.flatMap(({ document: from }, at) => [
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

/**
 * “2/7 căn cứ đã được sửa đổi (1 sau ngày của văn bản này), 1 hết hiệu lực, 3 chưa rõ tình trạng.” Acts that are merely cited are
 * counted apart. Nothing is said where none has changed.
 */
function lawWords(cited: readonly CitedAct[]): Inline[] {
  const grounds = cited.filter(({ types }) => types.includes('can-cu'));
  const others = cited.filter((act) => !grounds.includes(act) && act.status !== null);
  const ground = counts(
    grounds,
    ({ count, of, words }) => `${String(count)}/${String(of)} căn cứ ${words}`,
  );
  const rest = counts(others, ({ count, words }) => `${String(count)} ${words}`);
  const among = `${String(others.length)} văn bản được dẫn${grounds.length > 0 ? ' ngoài căn cứ' : ''}`;
  return [
    ...(ground === null ? [] : [{ text: ground, path: '#vien-dan' }, '. ']),
    ...(rest === null ? [] : [`Trong ${among}, `, { text: rest, path: '#vien-dan' }, '. ']),
  ].map((part, at, all) => (at === all.length - 1 ? '.' : part));
}

type Force = CitedAct['force'];

/** How many of some acts have changed, ended or are of unknown standing; the first by `first`. `null` where none has changed. */
function counts(
  acts: readonly CitedAct[],
  first: (part: { count: number; of: number; words: string }) => string,
): string | null {
  const of = (wanted: Force): CitedAct[] => acts.filter(({ force }) => force === wanted);
  if (of('amended').length + of('ended').length === 0) return null;
  const parts = (['amended', 'ended', 'unknown'] as const).filter((force) => of(force).length > 0);
  return parts
    .map((force, at) => {
      const found = of(force);
      const since = found.filter(({ then }) => then !== null && then !== force).length;
      const later =
        force === 'unknown' || since === 0 || since === found.length
          ? ''
          : ` (${String(since)} sau ngày của văn bản này)`;
      const words = LAW_STATUS_WORDS[force] + later;
      return at === 0
        ? first({ count: found.length, of: acts.length, words })
        : `${String(found.length)} ${words}`;
    })
    .join(', ');
}
