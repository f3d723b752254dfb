import { formatDate } from '#vietnamese/format-date.ts';
import type { ArchiveDocument } from './document.ts';
import { documentDay } from './order.ts';

/**
 * How to cite a document, without its address: “UBND tỉnh Mẫu, Chỉ thị số 02/CT-UBND về …, ngày 03/3/2022. Bản tham khảo
 * trên Lưu:”. A report is named by its headline. What the text does not give is left out, except that a retold text is
 * said to be one. `names` are as printed.
 */
export function citationText(
  document: ArchiveDocument,
  names: { issuer: string; docType: string },
): string {
  const { data } = document;
  const day = documentDay(document);
  const when = day.startsWith('X')
    ? ''
    : `, ${/^\d{4}-\d{2}-\d{2}$/.test(day) ? 'ngày ' : ''}${formatDate(day)}`;
  const number = data.number === null ? '' : ` số ${data.number}`;
  const named =
    document.collection === 'directives' || data.number !== null
      ? `${names.docType}${number} ${lowerFirst(data.title)}`
      : data.title;
  const copy = data.fidelity === 'retold' ? 'Bản thuật lại trên Lưu:' : 'Bản tham khảo trên Lưu:';
  return `${names.issuer}, ${named}${when}. ${copy}`;
}

/** “Về nhiệm vụ …” goes on in lower case after the type; any other title keeps its capital, it may be a name. */
const lowerFirst = (title: string): string =>
  /^(?:Về|V\/v)\s/u.test(title) ? title.charAt(0).toLocaleLowerCase('vi') + title.slice(1) : title;
