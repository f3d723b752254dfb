import type { CollectionName } from '#schema/collections.ts';
import type { ImportWarning, ReadField } from './imported.ts';

const WORDS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  title: [
    'Không thấy trích yếu hoặc nhan đề trong nguồn.',
    'Ghi title; nếu do biên tập đặt thì nói ở editorNotes.',
  ],
  docType: ['Không thấy tên loại văn bản.', 'Chọn docType trong danh mục loại văn bản.'],
  date: ['Không đọc được ngày của văn bản.', 'Ghi ngày như văn bản; phần không biết ghi X.'],
  year: ['Chưa rõ văn bản nói về năm nào.', 'Ghi year là năm công tác.'],
  issuer: [
    'Không xác định được cơ quan ban hành.',
    'Chọn issuer trong danh mục; tên như văn bản ghi ở issuerName.',
  ],
  locality: [
    'Không xác định được địa phương vào ngày ban hành.',
    'Ghi locality là khóa của đơn vị vào ngày ấy; trung ương ghi viet-nam.',
  ],
  topics: ['Không nhận ra chủ đề nào.', 'Chọn ít nhất một chủ đề trong danh mục.'],
};

/** What the schema asks for and the source does not say, told to the clerk; an unknown year is told too. */
export function warnMissing(
  fields: Readonly<Record<string, ReadField>>,
  collection: CollectionName,
): ImportWarning[] {
  const dateField = collection === 'reports' ? 'eventDate' : 'issued';
  const warnings = Object.entries(WORDS).flatMap(([name, [message, remedy]]) => {
    const field = fields[name === 'date' ? dateField : name];
    return field ? [] : [{ rule: `missing-${name}`, message, remedy, place: null }];
  });
  const day = fields[dateField]?.value;
  if (typeof day === 'string' && day.startsWith('XXXX'))
    warnings.push({
      rule: 'unknown-year',
      message: `Nguồn chỉ ghi ngày, tháng (${day.slice(5)}), không ghi năm.`,
      remedy: `Ghi đủ ${dateField} và ghi dateBasis.year là derived nếu suy từ nội dung.`,
      place: null,
    });
  return warnings;
}
