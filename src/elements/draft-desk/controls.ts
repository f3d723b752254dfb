import type { DraftChoices } from '#documents/drafts/draft-choices.ts';
import { SCHEMAS } from '#schema/document.ts';
import { fieldLabel } from '#schema/field-label.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Control } from './draft.ts';

const LINES = ['number', 'issuerName', 'locality', 'issued', 'eventDate', 'year', 'planYear'];
const TEXTS = ['title', 'summary', 'circulation', 'audience', 'venue', 'place', 'contact'];
const PARTS: Readonly<Record<string, readonly string[]>> = {
  signer: ['name', 'role', 'authority'],
  source: ['publisher', 'url', 'captured'],
  period: ['from', 'to', 'vision'],
};
/** Of parts that the schema gives no name of their own. */
const PART_LABELS: Readonly<Record<string, string>> = {
  name: 'Họ tên',
  role: 'Chức vụ',
  authority: 'Quyền hạn (T/M, KT. …)',
};

/** How to answer, where the schema says it for the file. */
const HINTS: Readonly<Record<string, string>> = {
  number: 'Văn bản không có số thì ghi: không có',
  locality: 'Tên vào ngày ban hành, ví dụ huyện Kim Động, Hưng Yên; trung ương thì ghi: trung ương',
  issued: 'Ví dụ 20/12/2024; chưa rõ ngày: 12/2024; chưa rõ năm: 18/01',
  eventDate: 'Ví dụ 20/12/2024; chưa rõ ngày: 12/2024; chưa rõ năm: 18/01',
  planTypes: 'Chọn loại chính trước',
};

/** Name of a field, and how to answer. */
export function labelOf(
  name: string,
  collection: CollectionName,
): { label: string; hint: string | null } {
  const { label, hint } = fieldLabel(SCHEMAS[collection], [name]);
  return { label: label ?? name, hint: HINTS[name] ?? hint };
}

/** What a field is asked with. Lists of people, recipients and relations are shown only. */
export function controlOf(
  name: string,
  collection: CollectionName,
  choices: DraftChoices,
): Control {
  if (name === 'docType') return { kind: 'one', choices: choices.docTypes };
  if (name === 'issuer') return { kind: 'one', choices: choices.issuers };
  if (name === 'topics') return { kind: 'many', choices: choices.topics };
  if (name === 'planTypes') return { kind: 'many', choices: choices.planTypes };
  const parts = PARTS[name];
  if (parts)
    return {
      kind: 'parts',
      parts: parts.map((part) => ({
        name: part,
        label: PART_LABELS[part] ?? fieldLabel(SCHEMAS[collection], [name, part]).label ?? part,
      })),
    };
  if (LINES.includes(name)) return { kind: 'line' };
  return { kind: TEXTS.includes(name) ? 'text' : 'none' };
}
