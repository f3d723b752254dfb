import type { ArchiveDocument } from '#documents/document.ts';
import { documentIssuer, documentUnits } from '#documents/facets.ts';
import { documentDay } from '#documents/order.ts';
import { facetPath } from '#documents/urls.ts';
import { unit } from '#places/unit.ts';
import { PERSON_WORDS } from '#schema/field-words.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { formatRange } from '#vietnamese/format-range.ts';
import { formatYears } from '#vietnamese/format-years.ts';
import type { Inline, Tone } from '../inline.ts';
import { placeLine, someDay } from '../place-words.ts';
import type { OwnContext } from './context.ts';
import { dayBasis, textBasis } from './dates.ts';

/** A line of the attribute box: label, value, and how the value is known. */
export interface AttributeRow {
  label: string;
  value: Inline | Inline[];
  basis?: string | undefined;
  /** The rest of a long list, closed until asked for. */
  rest?: { summary: string; value: Inline[] } | undefined;
  /** Over the whole width: values that are lists. */
  wide?: boolean | undefined;
}

const TONES: Record<string, Tone> = {
  'in-force': 'ok',
  amended: 'amend',
  ended: 'ended',
  unknown: 'unknown',
};

/** The attribute box of a document: what is known of it, each value with its basis, unknowns said to be so. */
export function attributeBox(context: OwnContext, document: ArchiveDocument): AttributeRow[] {
  switch (document.collection) {
    case 'directives':
      return directiveRows(context, document);
    case 'reports':
      return reportRows(context, document);
    case 'announcements':
      return announcementRows(context, document);
  }
}

function directiveRows(
  context: OwnContext,
  document: Extract<ArchiveDocument, { collection: 'directives' }>,
): AttributeRow[] {
  const { signer, recipients, circulation } = document.data;
  return [
    numberRow(document),
    { label: 'Ngày ban hành', value: formatDate(documentDay(document)), basis: dayBasis(document) },
    ...standingRow(context, document),
    issuerRow(context, document, 'Cơ quan ban hành'),
    placeRow(document),
    typeRow(context, document),
    planRow(context, document),
    signer
      ? {
          label: 'Người ký',
          value: [signer.name, signer.authority ?? signer.role].filter(Boolean).join(', '),
          basis: textBasis(document),
        }
      : { label: 'Người ký', value: 'Không ghi' },
    ...(circulation
      ? [{ label: 'Phạm vi phổ biến', value: circulation, basis: redacted(document) }]
      : []),
    ...(recipients.length > 0
      ? [
          {
            label: 'Nơi nhận',
            value: { text: `${String(recipients.length)} nơi nhận`, path: '#noi-nhan' },
          },
        ]
      : []),
    topicsRow(context, document),
  ];
}

function reportRows(
  context: OwnContext,
  document: Extract<ArchiveDocument, { collection: 'reports' }>,
): AttributeRow[] {
  const { data } = document;
  const news = data.docType.startsWith('tin-');
  const reviewed = data.period
    ? `Giai đoạn ${formatYears(data.period.from, data.period.to)}`
    : `Năm ${String(data.year)}`;
  const planned = data.planYear === undefined ? '' : `; nhiệm vụ năm ${String(data.planYear)}`;
  const people = (Object.keys(PERSON_WORDS) as (keyof typeof PERSON_WORDS)[]).flatMap((part) => {
    const named = data.people.filter((person) => person.part === part);
    if (named.length === 0) return [];
    const value = named.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ');
    return [{ label: PERSON_WORDS[part], value, basis: textBasis(document) }];
  });
  return [
    {
      label: news ? 'Họp' : 'Ngày báo cáo',
      value: formatDate(documentDay(document)),
      basis: dayBasis(document),
    },
    issuerRow(context, document, news ? 'Cơ quan tổ chức' : 'Cơ quan ban hành'),
    placeRow(document),
    { label: 'Kỳ đánh giá', value: reviewed + planned },
    typeRow(context, document),
    ...(data.number === null && news ? [] : [numberRow(document)]),
    planRow(context, document),
    ...(data.venue ? [{ label: 'Nơi họp', value: data.venue }] : []),
    ...people,
    ...(news ? [{ label: 'Toàn văn báo cáo', value: 'chưa có trong kho' }] : []),
    topicsRow(context, document),
  ];
}

function announcementRows(
  context: OwnContext,
  document: Extract<ArchiveDocument, { collection: 'announcements' }>,
): AttributeRow[] {
  const { data } = document;
  const span = data.from !== undefined || data.until !== undefined;
  return [
    { label: 'Dành cho', value: data.audience },
    ...(span
      ? [
          {
            label: 'Thời gian',
            value: upperFirst(formatRange(data.from ?? null, data.until ?? null)),
          },
        ]
      : []),
    ...(data.place ? [{ label: 'Nơi đến', value: data.place }] : []),
    ...(data.contact ? [{ label: 'Liên hệ', value: data.contact }] : []),
    { label: 'Ngày thông báo', value: formatDate(data.issued), basis: dayBasis(document) },
    issuerRow(context, document, 'Cơ quan thông báo'),
    placeRow(document),
    ...(data.number === null ? [] : [numberRow(document)]),
    ...standingRow(context, document),
    topicsRow(context, document),
  ];
}

function numberRow(document: ArchiveDocument): AttributeRow {
  const { number } = document.data;
  return number === null
    ? { label: 'Số, ký hiệu', value: 'Không ghi', basis: 'bản nguồn không có số' }
    : { label: 'Số, ký hiệu', value: number, basis: textBasis(document) };
}

function standingRow({ archive }: OwnContext, document: ArchiveDocument): AttributeRow[] {
  const { standing } = archive.words.row(document);
  if (!standing) return [];
  const derived = document.data.status === 'unknown' && standing.sign === 'ended';
  const value = { text: standing.word, sign: standing.sign, tone: TONES[standing.sign] };
  const basis = derived
    ? document.collection === 'directives'
      ? 'suy ra; chưa thấy văn bản thay thế'
      : 'suy ra'
    : undefined;
  return [{ label: 'Tình trạng', value, basis }];
}

function issuerRow(context: OwnContext, document: ArchiveDocument, label: string): AttributeRow {
  const { data } = document;
  const ends = [
    context.archive.reference.issuers.get(data.issuer)?.until,
    unit(data.locality)?.validUntil,
  ]
    .filter((day) => day !== undefined && day !== null)
    .sort();
  const end = ends[0];
  return {
    label,
    value: {
      text: context.issuerFull(document),
      path: facetPath('issuer', documentIssuer(document)),
    },
    basis: end !== undefined && end < context.archive.today ? `đến ${formatDate(end)}` : undefined,
  };
}

/** The unit of the document, and the further ones it names. */
function placeRow(document: ArchiveDocument): AttributeRow {
  const day = someDay(documentDay(document));
  return {
    label: 'Địa phương',
    ...linkList(
      documentUnits(document).map((key) => [placeLine(key, day), facetPath('locality', key)]),
      4,
      'nơi khác',
    ),
  };
}

function typeRow({ archive }: OwnContext, document: ArchiveDocument): AttributeRow {
  const { data } = document;
  const branch = archive.reference.issuers.get(data.issuer)?.branch;
  const whose = branch?.startsWith('party')
    ? ' của Đảng'
    : branch === 'military'
      ? ' của Quân đội'
      : '';
  const name = {
    text: archive.words.docType(data.docType),
    path: facetPath('docType', data.docType),
  };
  return { label: 'Loại', value: [name, whose] };
}

function planRow({ archive }: OwnContext, { data }: ArchiveDocument): AttributeRow {
  const { period } = data;
  const vision = period?.vision === undefined ? '' : `, tầm nhìn đến năm ${String(period.vision)}`;
  return {
    label: 'Kế hoạch',
    ...linkList(
      data.planTypes.map((key) => [archive.words.planType(key), facetPath('planType', key)]),
      2,
      'loại khác',
    ),
    basis: period
      ? `giai đoạn ${formatYears(period.from, period.to)}${vision}`
      : `năm ${String(data.year)}`,
  };
}

function topicsRow({ archive }: OwnContext, { data }: ArchiveDocument): AttributeRow {
  return {
    label: 'Chủ đề',
    ...linkList(
      data.topics.map((key) => [archive.words.topic(key), facetPath('topic', key)]),
      6,
      'chủ đề khác',
    ),
    wide: true,
  };
}

/** The first links of a list, and the rest behind a summary: “9 chủ đề khác”. One more than `most` is shown whole. */
function linkList(
  named: [text: string, path: string][],
  most: number,
  noun: string,
): Pick<AttributeRow, 'value' | 'rest'> {
  if (named.length <= most + 1) return { value: links(named) };
  const hidden = named.slice(most);
  return {
    value: links(named.slice(0, most)),
    rest: { summary: `${String(hidden.length)} ${noun}`, value: links(hidden) },
  };
}

/** Links with semicolons between them: names of plans and topics have commas of their own. */
function links(named: [text: string, path: string][]): Inline[] {
  return named.flatMap(([text, path], at) =>
    at === 0 ? [{ text, path }] : ['; ', { text, path }],
  );
}

const redacted = ({ facts }: ArchiveDocument): string | undefined =>
  facts.redactions > 0 ? `có ${String(facts.redactions)} chỗ lược` : undefined;

const upperFirst = (words: string): string =>
  words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
