import type { Passage } from '#gate/passage.ts';
import { findSecrecy } from '#gate/secrecy.ts';

/**
 * Marks of secrecy in the values and the body of an entry: a text with one may not lie in the content folder at all, so it is not saved.
 * Names the place, never the words.
 */
export function secrecyFaults(data: Readonly<Record<string, unknown>>, body: string): string[] {
  const fields = stringsIn(data, []).map(([field, text]): Passage => ({
    kind: 'field',
    text,
    line: 1,
    column: 1,
    field,
  }));
  const passages: Passage[] = [
    ...fields,
    { kind: 'text', text: body, line: 1, column: 1, field: null },
  ];
  return findSecrecy(passages).map(
    ({ field, line, message }) =>
      `${field ?? `Nội dung, dòng ${String(line)}`}: ${message} Không lưu vào kho; hỏi người phụ trách bảo vệ bí mật nhà nước, không xóa dấu rồi đăng.`,
  );
}

/** All texts below a value, each with the path of its field. */
function stringsIn(value: unknown, path: readonly string[]): [field: string, text: string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => stringsIn(one, [...path, name]));
}
