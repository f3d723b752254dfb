import type { DocumentHead } from './document-record.ts';
import { xml, xmlText } from './xml.ts';

/** Who made the marks, in `references`. */
const EDITOR = '#luu';

/** The address of the work within Akoma Ntoso: country, type, subtype, issuer, day, id. */
export function aknWork({ docType, issuer, date, id }: DocumentHead): string {
  return `/akn/vn/act/${docType.key}/${issuer.key}/${date.iso ?? 'chua-ro'}/${id}`;
}

/**
 * `<meta>` of a document: identification of work, expression and manifestation, topics, references, notes. The copy is said
 * not to be authoritative. `publisher` keeps the archive.
 */
export function aknMeta(head: DocumentHead, publisher: string): string {
  const { addresses, topics, note, editorNotes, issuer, signer } = head;
  const work = aknWork(head);
  const expression = `${work}/vie@${head.modified}`;
  const made = xml('FRBRdate', { date: head.modified, name: 'ngay-sua-tren-trang' });
  const editor = xml('FRBRauthor', { href: EDITOR, as: '#bien-tap' });
  const level = (name: string, uri: string, rest: string): string =>
    xml(
      name,
      {},
      xml('FRBRthis', { value: `${uri}/!main` }) + xml('FRBRuri', { value: uri }) + rest,
    );
  const identification =
    level(
      'FRBRWork',
      work,
      xml('FRBRalias', { name: 'trang', value: addresses.page }) +
        workDate(head) +
        xml('FRBRauthor', { href: '#co-quan', as: '#ban-hanh' }) +
        xml('FRBRcountry', { value: 'vn' }) +
        xml('FRBRsubtype', { value: head.docType.key }) +
        (head.number === null ? '' : xml('FRBRnumber', { value: head.number })) +
        xml('FRBRname', { value: head.title }) +
        xml('FRBRauthoritative', { value: 'false' }),
    ) +
    level('FRBRExpression', expression, made + editor + xml('FRBRlanguage', { language: 'vie' })) +
    level(
      'FRBRManifestation',
      `${expression}.xml`,
      made + editor + xml('FRBRformat', { value: 'application/akn+xml' }),
    );
  const keywords = topics.map(({ key, name }) =>
    xml('keyword', { value: key, showAs: name, dictionary: 'chu-de' }),
  );
  const references =
    xml('original', { eId: 'ban-goc', href: work, showAs: head.title }) +
    organization('luu', publisher) +
    organization('co-quan', issuer.name, `/ontology/organization/vn/${issuer.key}`) +
    (signer
      ? xml('TLCPerson', {
          eId: 'nguoi-ky',
          href: '/ontology/person/vn/nguoi-ky',
          showAs: signer.name,
        })
      : '') +
    role('ban-hanh', 'Cơ quan ban hành') +
    role('bien-tap', 'Biên tập bản trên trang');
  const notes = [note, ...editorNotes].map((text) => xml('note', {}, xml('p', {}, xmlText(text))));
  return xml(
    'meta',
    {},
    xml('identification', { source: EDITOR }, identification) +
      xml('classification', { source: EDITOR }, keywords.join('')) +
      lifecycle(head) +
      xml('references', { source: EDITOR }, references) +
      xml('notes', { source: EDITOR }, notes.join('')),
  );
}

/** When the work came to be; nothing is told where its day is not known. */
function lifecycle({ date: { iso } }: DocumentHead): string {
  if (!isWholeDay(iso)) return '';
  const begun = { eId: 'eref_1', date: iso, source: '#ban-goc', type: 'generation' };
  return xml('lifecycle', { source: EDITOR }, xml('eventRef', begun));
}

/** True for a day of which no part is unknown. */
export function isWholeDay(iso: string | null): iso is string {
  return iso !== null && /^\d{4}-\d{2}-\d{2}$/.test(iso);
}

/** The day of a work; where it is known in part or not at all, the name says what stands there instead. */
function workDate({ date, published }: DocumentHead): string {
  const { iso } = date;
  if (iso === null)
    return xml('FRBRdate', { date: published, name: 'ngay-chua-ro-ghi-ngay-vao-kho' });
  const whole = isWholeDay(iso);
  return xml('FRBRdate', {
    date: whole ? iso : `${iso}-01-01`.slice(0, 10),
    name: whole ? 'ngay-ban-hanh' : 'ngay-som-nhat-co-the',
  });
}

function organization(
  eId: string,
  showAs: string,
  href = `/ontology/organization/vn/${eId}`,
): string {
  return xml('TLCOrganization', { eId, href, showAs });
}

function role(eId: string, showAs: string): string {
  return xml('TLCRole', { eId, href: `/ontology/role/vn/${eId}`, showAs });
}
