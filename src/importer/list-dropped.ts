import { BODY_FIELDS } from './body-fields.ts';
import type { Frame, FramePart } from './find-frame.ts';
import type { DroppedText, ReadField } from './imported.ts';
import { lineSign } from './line-signs.ts';
import { isRule, type SourceLine } from './source-lines.ts';
import { wordsOf } from './words-of.ts';

const REASONS: Readonly<Record<FramePart, string>> = {
  furniture: 'Chữ của trang web, không thuộc bài.',
  letterhead: 'Thuộc phần đầu văn bản, không thành trường nào.',
  heading: 'Thuộc tên loại và trích yếu, hoặc nhan đề nhắc lại.',
  closing: 'Thuộc nơi nhận và chữ ký, không thành trường nào.',
  byline: 'Tên ghi dưới bài.',
  body: '',
};

/**
 * Lines outside the body whose words no field tells, by its value or its evidence; each word told counts once. Drawn rules hold
 * no words.
 */
export function listDropped(
  frame: Frame,
  fields: Readonly<Record<string, ReadField>>,
): DroppedText[] {
  const told = new Map<string, number>();
  const add = (words: readonly string[], by: number): void => {
    for (const word of words) told.set(word, (told.get(word) ?? 0) + by);
  };
  for (const [name, { evidence }] of Object.entries(fields))
    if (!BODY_FIELDS.has(name)) add(wordsOf(evidence), 1);
  return frame.lines.flatMap((line) => {
    const words = wordsOf(line.text);
    const wanted = Map.groupBy(words, (word) => word);
    if ([...wanted].every(([word, { length }]) => (told.get(word) ?? 0) >= length)) {
      add(words, -1);
      return [];
    }
    return isRule(line.text)
      ? []
      : [{ text: line.text, reason: reasonOf(line, frame), place: line.place }];
  });
}

function reasonOf(line: SourceLine, frame: Frame): string {
  const sign = lineSign(line.text);
  if (sign === 'motto') return 'Quốc hiệu, tiêu ngữ hoặc tiêu đề của Đảng.';
  if (sign === 'dateline') return 'Dòng ngày; đã đọc thành ngày.';
  if (sign === 'number') return 'Dòng số, ký hiệu; đã đọc thành trường.';
  if (frame.parts[line.block] === 'furniture' && /\.(?:jpe?g|png|gif|webp|bmp)$/iu.test(line.text))
    return 'Tên tệp ảnh.';
  return REASONS[frame.parts[line.block] ?? 'body'];
}
