import type { ArchiveDocument } from '#documents/document.ts';
import { documentDay } from '#documents/order.ts';
import { displayName } from '#places/display-name.ts';
import { modifiedDay } from '#documents/published.ts';
import { documentPath } from '#documents/urls.ts';
import { absoluteUrl } from '#documents/site-address.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { longDate } from '#vietnamese/long-date.ts';
import type { Inline } from '../inline.ts';
import { someDay } from '../place-words.ts';
import { RETOLD } from '../wording.ts';
import type { CitedAct } from './cited-acts.ts';
import type { ViewContext } from './context.ts';

/** Head and end notes of a document on paper. The head describes the sheet; it does not imitate it. */
export interface PrintView {
  issuer: string;
  number: string;
  /** “Kim Động, ngày 20 tháng 12 năm 2024”. */
  placed: string;
  /** “Văn bản của Đảng”, or nothing. */
  branch: string | null;
  type: string;
  /** “Thuật lại từ nguồn …”, or nothing. */
  how: string | null;
  notes: Inline[][];
}

/** What paper needs beside the text. */
export function printView(
  context: ViewContext,
  document: ArchiveDocument,
  cited: readonly CitedAct[],
): PrintView {
  const { archive } = context;
  const { data, facts } = document;
  const day = documentDay(document);
  const branch = archive.reference.issuers.get(data.issuer)?.branch;
  const retold = data.fidelity === 'retold';
  const place =
    data.locality === 'viet-nam'
      ? ''
      : `${displayName(data.locality, someDay(day) ?? '9999-12-31')}, `;
  const url = absoluteUrl(archive.site, documentPath(document));
  const first = document.hindrances
    ? `Bản nháp in từ bản xem trước của ${url}, chưa công bố.`
    : `Bản tham khảo in từ ${url}, sửa lần cuối ${formatDate(modifiedDay(document))}.`;
  const cuts = facts.redactions > 0 ? ` Có ${String(facts.redactions)} chỗ lược.` : '';
  const changed = cited.filter(({ status }) => status === 'amended' || status === 'ended');
  return {
    issuer: context.issuerFull(document),
    number: data.number === null ? 'Số: không ghi' : `Số: ${data.number}`,
    placed: place + longDate(day),
    branch: branch?.startsWith('party') ? 'Văn bản của Đảng' : null,
    type: archive.words.docType(data.docType),
    how: retold ? RETOLD.slice(0, -1) : null,
    notes: [
      [first + cuts],
      ...(retold ? [[`${RETOLD} Nguồn: ${data.source.publisher ?? 'chưa rõ'}.`]] : []),
      ...changed.map(({ name, word, more }) => [`${name} ${word}`, ...more.map(plain)]),
    ],
  };
}

/** On paper a link is its words. */
const plain = (part: Inline): Inline => (typeof part === 'string' ? part : part.text);
