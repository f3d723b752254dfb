import type { CollectionName } from '#schema/collections.ts';
import type { DocType } from '#schema/doc-type.ts';
import { parseNumber } from '#schema/document-number.ts';
import type { Frame } from './find-frame.ts';
import { findLead, LEAD_DAY } from './find-lead.ts';
import type { ReadField } from './imported.ts';
import { disputed, readField } from './read-field.ts';

/** Which collection a source belongs to and what type it is. */
export interface Classified {
  collection: ReadField<CollectionName>;
  docType: ReadField<string> | null;
}

/** Words of notices to citizens, as against notices among offices. */
const TO_CITIZENS =
  /(?:công dân|nhân dân|thanh niên|tuyển (?:quân|chọn|dụng|sinh)|nhập ngũ|khám sức khỏe|khám tuyển|đăng ký|lịch)/iu;

/** Collection and type by the line of the type, else by the number, else by how a page of news tells of a meeting. */
export function classify(
  frame: Frame,
  docTypes: ReadonlyMap<string, DocType>,
  number: string | null,
  title: string | null,
): Classified {
  const docType =
    frame.kind === 'news' ? newsType(frame, title) : officialType(frame, docTypes, number);
  return { collection: collectionOf(frame, docType, title), docType };
}

function officialType(
  frame: Frame,
  docTypes: ReadonlyMap<string, DocType>,
  number: string | null,
): ReadField<string> | null {
  const parts = number === null ? null : parseNumber(number);
  const symbol = parts?.type ?? null;
  const bySymbol =
    symbol === null
      ? []
      : [...docTypes.values()].filter(({ forms }) => forms.some((form) => form.symbol === symbol));
  if (frame.heading) {
    const { type, line } = frame.heading;
    const alone = type.subject === null && frame.letterhead !== null;
    const field = readField(type.docType, alone ? 'structural' : 'labelled', line.text);
    const agrees = bySymbol.length === 0 || bySymbol.some(({ key }) => key === type.docType);
    return agrees ? field : disputed(field, `ký hiệu “${symbol ?? ''}” trong số`);
  }
  if (parts?.shape === 'letter' && docTypes.has('cong-van'))
    return readField('cong-van', 'positional', `${number ?? ''}, không có tên loại`);
  const [only, ...others] = bySymbol;
  return only && others.length === 0
    ? readField(only.key, 'inferred', `ký hiệu “${symbol ?? ''}” trong số`)
    : null;
}

function newsType(frame: Frame, title: string | null): ReadField<string> | null {
  const lead = findLead(frame);
  const told = /(?:tổ chức|khai mạc|dự)\s+(?:\p{L}+\s+){0,2}hội nghị/iu.exec(
    `${title ?? ''} ${lead.slice(0, 400)}`,
  );
  if (told) return readField('tin-hoi-nghi', 'positional', told[0]);
  // annexes, forms and treatises have no head either
  return LEAD_DAY.test(lead) || frame.news?.isPage === true
    ? readField('tin-tuc', 'inferred', 'không có tiêu đề của cơ quan, không có tên loại')
    : null;
}

function collectionOf(
  frame: Frame,
  docType: ReadField<string> | null,
  title: string | null,
): ReadField<CollectionName> {
  const evidence = docType?.evidence ?? '';
  if (frame.kind === 'news' && docType) return readField('reports', 'positional', evidence);
  if (docType?.value === 'bao-cao') return { ...docType, value: 'reports' };
  if (docType?.value === 'thong-bao' && TO_CITIZENS.test(title ?? ''))
    return readField('announcements', 'positional', `${evidence}: ${title ?? ''}`);
  if (docType) return { ...docType, value: 'directives' };
  return readField('directives', 'inferred', 'không thấy tên loại');
}
