import type { Frame } from './find-frame.ts';
import type { ReadField } from './imported.ts';
import { readField } from './read-field.ts';
import { blockText } from './source-lines.ts';

const LIMIT =
  /(?:^|[^\p{L}])(?:(?:chỉ thị|nghị quyết|kế hoạch|hướng dẫn|kết luận|quyết định|thông báo|chương trình|quy định|văn bản)\s+này\s+)?(?:được\s+)?((?:chỉ\s+(?:được\s+)?)?phổ\s+biến\s+(?:đến|tới|trong)\s+[^./;,]{2,80}?|(?:tài\s+liệu\s+)?(?:chỉ\s+)?lưu\s+hành\s+nội\s+bộ)\s*(?:\.\/\.|[./;,]|$)/iu;

/** A stated limit on who may read the document, from its last paragraphs; `null` where none is stated. */
export function readCirculation(frame: Frame): ReadField<string> | null {
  if (frame.kind !== 'official') return null;
  const texts = frame.body.map(blockText).filter(Boolean).slice(-6).toReversed();
  for (const text of texts) {
    // a long paragraph speaks of spreading something else
    const last = text.length < 160 ? text : text.slice(text.lastIndexOf('. ', text.length - 6) + 1);
    const own = /này\s+(?:được\s+|chỉ\s+)*phổ\s+biến|lưu\s+hành/iu.test(last);
    const words = LIMIT.exec(last)?.[1];
    if (!own || words === undefined) continue;
    const value = words.replace(/\s+/gu, ' ').trim();
    const written = value.charAt(0).toLocaleUpperCase('vi') + value.slice(1);
    return readField(written, 'labelled', last.trim());
  }
  return null;
}
