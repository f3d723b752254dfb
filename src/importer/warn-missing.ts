import type { CollectionName } from '#schema/collections.ts';
import { namedField } from '#schema/named-field.ts';
import type { ImportWarning, ReadField } from './imported.ts';

/** What is missing and what to do; the field comes between, as the forms name it. */
const WORDS: Readonly<
  Record<string, readonly [message: string, remedy: (name: string, notes: string) => string]>
> = {
  title: [
    'Không thấy trích yếu hoặc nhan đề trong nguồn.',
    (name, notes) => `Ghi ${name}; nếu do biên tập đặt thì nói ở ${notes}.`,
  ],
  docType: ['Không thấy tên loại văn bản.', (name) => `Chọn ${name} trong danh mục.`],
  date: [
    'Không đọc được ngày của văn bản.',
    (name) => `Ghi ${name} như văn bản; phần không biết ghi X.`,
  ],
  year: [
    'Chưa rõ văn bản nói về năm nào.',
    (name) => `Ghi ${name}: năm mà công việc trong văn bản thuộc về.`,
  ],
  issuer: [
    'Không xác định được cơ quan ban hành.',
    (name) => `Chọn ${name} trong danh mục; tên như văn bản ghi ở ${namedField('issuerName')}.`,
  ],
  locality: [
    'Không xác định được địa phương vào ngày ban hành.',
    (name) => `Ghi ${name}: khóa của đơn vị vào ngày ấy; trung ương ghi viet-nam.`,
  ],
  topics: ['Không nhận ra chủ đề nào.', (name) => `Chọn ít nhất một mục ở ${name} trong danh mục.`],
};

/** What the schema asks for and the source does not say, told to the clerk; an unknown year is told too. */
export function warnMissing(
  fields: Readonly<Record<string, ReadField>>,
  collection: CollectionName,
): ImportWarning[] {
  const dateField = collection === 'reports' ? 'eventDate' : 'issued';
  const warnings = Object.entries(WORDS).flatMap(([name, [message, remedy]]) => {
    const key = name === 'date' ? dateField : name;
    if (fields[key]) return [];
    const said = remedy(namedField(key, collection), namedField('editorNotes'));
    return [{ rule: `missing-${name}`, message, remedy: said, place: null }];
  });
  const day = fields[dateField]?.value;
  if (typeof day === 'string' && day.startsWith('XXXX'))
    warnings.push({
      rule: 'unknown-year',
      message: `Nguồn chỉ ghi ngày, tháng (${day.slice(5)}), không ghi năm.`,
      remedy: `Ghi đủ ${namedField(dateField, collection)}; suy từ nội dung thì chọn Suy ra (derived) ở ${namedField('dateBasis.year')}.`,
      place: null,
    });
  return warnings;
}
