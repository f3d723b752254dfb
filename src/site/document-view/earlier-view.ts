import type { ArchiveDocument } from '#documents/document.ts';
import type { EarlierDocument } from '#documents/repeated/earlier-documents.ts';
import { documentPath } from '#documents/urls.ts';
import { formatYears } from '#vietnamese/format-years.ts';
import { earlierOf } from '../repeated-earlier.ts';
import type { ViewContext } from './context.ts';

/** A document that the passages of this one are held against; the comparison is made when the page is. */
export interface EarlierView {
  why: EarlierDocument['why'];
  id: string;
  path: string;
  /** Names its rendered body. */
  digest: string;
  /** “chỉ thị năm 2024”, of an office above with its name. */
  name: string;
  /** By how much the year of work is later in this document. */
  years: number;
  /** One of the two is told in our words. */
  retold: boolean;
}

/** What the passages of a document are held against; nothing for most. */
export function earlierView(context: ViewContext, document: ArchiveDocument): EarlierView[] {
  return earlierOf(context.archive, document).map(({ why, document: other }) => ({
    why,
    id: other.id,
    path: documentPath(other),
    digest: other.digest,
    name: nameOf(context, other, why),
    years: document.data.year - other.data.year,
    retold: document.data.fidelity === 'retold' || other.data.fidelity === 'retold',
  }));
}

/** “chỉ thị năm 2024”; “kế hoạch giai đoạn 2016–2020”; of an office above “… của Ủy ban nhân dân tỉnh Hưng Yên”. */
function nameOf(
  context: ViewContext,
  { data, ...other }: ArchiveDocument,
  why: EarlierDocument['why'],
): string {
  const type = context.archive.words.docType(data.docType);
  const time = data.period
    ? `giai đoạn ${formatYears(data.period.from, data.period.to)}`
    : `năm ${String(data.year)}`;
  const whose =
    why === 'superior' ? ` của ${context.issuerFull({ ...other, data } as ArchiveDocument)}` : '';
  return `${type.charAt(0).toLocaleLowerCase('vi')}${type.slice(1)} ${time}${whose}`;
}
