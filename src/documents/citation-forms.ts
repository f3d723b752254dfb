import { formatDate } from '#vietnamese/format-date.ts';
import type { ArchiveDocument } from './document.ts';
import { documentDay } from './order.ts';

/** What a citation calls the parts of a document, as printed. */
export interface CitationNames {
  /** “Ủy ban nhân dân huyện Lạc Dương”. */
  issuer: string;
  docType: string;
  /** A body of the party. */
  ofParty: boolean;
  /** The permanent address, whole. */
  address: string;
}

/** How to cite a document; each ends with its address. */
export interface CitationForms {
  state: string;
  party: string;
  academic: string;
}

/**
 * How to cite a document in a paper of the state (“Nghị định số 168/2018/NĐ-CP ngày 28/12/2018 của Chính phủ về …”), of the
 * party (“Kết luận số 06-KL/TU, ngày 19/5/2004 của Ban Thường vụ Thành ủy về …”) and in a study. The two office forms
 * are those that such papers use of each other; a study names author, year, title. What the document does not give is
 * left out, an unknown year excepted, which a study says; news of a conference has no author. Whose words the copy is in always stands before the address.
 */
export function citationForms(document: ArchiveDocument, names: CitationNames): CitationForms {
  const { data } = document;
  const { address } = names;
  const copy = data.fidelity === 'retold' ? 'Bản thuật lại' : 'Bản tham khảo';
  const end = `${copy} trên Lưu: ${address}`;
  const when = dayWords(documentDay(document));
  const number = data.number === null ? '' : ` số ${data.number}`;
  // news of a conference was written by nobody that it names
  const news = data.docType === 'tin-hoi-nghi';
  const named = (separator: string, issuer: string): string =>
    news
      ? `${names.docType}${when && `${separator}${when}`} do ${inSentence(issuer)} tổ chức`
      : `${names.docType}${number}${when && `${separator}${when}`} của ${inSentence(issuer)}`;
  const year = documentDay(document).slice(0, 4);
  const known = year.includes('X') ? 'không rõ năm' : year;
  return {
    state: `${named(' ', names.issuer)}${titleAfter(data.title)}. ${end}`,
    party: `${named(number === '' ? ' ' : ', ', inWhoseName(document, names))}${titleAfter(data.title)}. ${end}`,
    academic: news
      ? `“${data.title}” (${known}), ${named(' ', names.issuer)}. ${end}`
      : `${names.issuer} (${known}), “${data.title}”, ${names.docType}${number}${when && `, ${when}`}. ${end}`,
  };
}

/** “ngày 03/3/2022”, “tháng 10/2020”; nothing where the year is unknown: half a date cites nothing. */
function dayWords(day: string): string {
  if (day.startsWith('X')) return '';
  return `${/^\d{4}-\d{2}-\d{2}$/.test(day) ? 'ngày ' : ''}${formatDate(day)}`;
}

/** “Về nhiệm vụ …” goes on in lower case; any other title is a name and stands in quotes. */
function titleAfter(title: string): string {
  const about = /^(?:Về|V\/v)\s+(.*)$/su.exec(title);
  return about ? ` về ${about[1] ?? ''}` : `, “${title}”`;
}

/** A unit that stands for its offices is no name of a body: “do huyện Kim Bảng tổ chức”, but “của Huyện ủy”. */
const inSentence = (issuer: string): string =>
  /^(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Đặc khu) \p{Lu}/u.test(issuer)
    ? issuer.charAt(0).toLocaleLowerCase('vi') + issuer.slice(1)
    : issuer;

/** A committee whose standing committee signed in its own name is cited by that: the authority above the signature says so. */
function inWhoseName(document: ArchiveDocument, { issuer, ofParty }: CitationNames): string {
  const authority = document.collection === 'directives' ? document.data.signer?.authority : null;
  const standing = /Ban Thường vụ/iu;
  return ofParty && authority && standing.test(authority) && !standing.test(issuer)
    ? `Ban Thường vụ ${issuer}`
    : issuer;
}
