import type { ImportWarning } from '../imported.ts';
import type { SourceBlock, SourceDocument, SourcePlace } from '../source-document.ts';
import type { DocxPackage, Relationship } from './docx-package.ts';
import type { NoteMarks } from './note-marks.ts';
import type { Numbering } from './numbering.ts';
import type { DocxStyles } from './read-styles.ts';

/** A field under way: what stands before its result is its code, which nobody sees. */
export interface OpenField {
  inResult: boolean;
  code: string;
}

/** What a reading comes by and a clerk has to know. */
export interface Tally {
  deletedWords: number;
  insertedWords: number;
  hiddenWords: number;
  textBoxes: number;
  /** What cannot be read or shown, by rule, with the place where it was first met. */
  unread: Map<UnreadRule, SourcePlace>;
}

/** Parts of a Word file that have no words or picture for us. */
export type UnreadRule =
  | 'docx-linked-image'
  | 'docx-missing-image'
  | 'docx-chart'
  | 'docx-embedded-object'
  | 'docx-inserted-file';

/** All that reading one part of a .docx needs; the parts share what is not about the part itself. */
export interface Reading {
  file: DocxPackage;
  styles: DocxStyles;
  numbering: Numbering;
  notes: NoteMarks;
  tally: Tally;
  margins: SourceBlock[];
  omitted: NonNullable<SourceDocument['omitted']>;
  relations: ReadonlyMap<string, Relationship>;
  /** Innermost last; they go on over ends of paragraphs. */
  fields: OpenField[];
  part: SourcePlace['part'];
  /** Place of all within; `null`: paragraphs are counted. */
  where: string | null;
  counted: { paragraphs: number; tables: number };
}

/** The place reached: “đoạn 12”, or that of the cell, note or frame. */
export function placeOf(reading: Reading): SourcePlace {
  return { part: reading.part, where: reading.where ?? `đoạn ${reading.counted.paragraphs}` };
}

/** The place within a paragraph that is being read, which is counted at its end. */
function placeWithin({ part, where, counted }: Reading): SourcePlace {
  return { part, where: where ?? `đoạn ${counted.paragraphs + 1}` };
}

/** Notes that something at this place is not read; a warning names the first place. `words`: what could be made out of it. */
export function leaveUnread(reading: Reading, rule: UnreadRule, words = ''): void {
  const { unread } = reading.tally;
  if (!unread.has(rule)) unread.set(rule, placeWithin(reading));
  const [reason, , name] = UNREAD[rule];
  omit(reading, words === '' ? `[${name}]` : `[${name}] ${words}`, reason);
}

/** Leaves words out that nobody sees in the document, and counts them. */
export function leaveOut(reading: Reading, kind: 'deleted' | 'hidden', text: string): void {
  reading.tally[`${kind}Words`] += wordCount(text);
  omit(reading, text, LEFT_OUT[kind]);
}

const LEFT_OUT = {
  deleted: 'Chữ đã xóa, còn trong dấu vết sửa đổi.',
  hidden: 'Chữ ẩn.',
} as const;

function omit(reading: Reading, text: string, reason: string): void {
  if (text.trim() === '') return;
  const { omitted } = reading;
  const place = placeWithin(reading);
  const last = omitted.at(-1);
  // a change is kept in pieces
  if (last?.reason === reason && last.paragraph.place.where === place.where)
    last.paragraph.runs.push({ text });
  else omitted.push({ paragraph: { kind: 'paragraph', runs: [{ text }], place }, reason });
}

/** Number of words in a text, by blanks. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

const UNREAD: Readonly<
  Record<UnreadRule, readonly [message: string, remedy: string, name: string]>
> = {
  'docx-linked-image': [
    'Có ảnh chỉ được liên kết từ nơi khác, không nằm trong tệp.',
    'Chèn thẳng ảnh vào tệp Word rồi nhập lại, hoặc thêm ảnh vào bản nháp.',
    'ảnh liên kết',
  ],
  'docx-missing-image': [
    'Có chỗ đặt ảnh nhưng tệp không chứa ảnh đó.',
    'So với bản gốc, thêm ảnh vào bản nháp nếu cần.',
    'ảnh thiếu',
  ],
  'docx-chart': [
    'Có biểu đồ; chữ và số trong biểu đồ không đưa vào nội dung.',
    'Ghi số liệu của biểu đồ thành bảng trong bản nháp.',
    'biểu đồ',
  ],
  'docx-embedded-object': [
    'Có đối tượng nhúng (bảng tính, công thức cũ hoặc tệp khác); nội dung bên trong chưa được đọc.',
    'So với bản gốc, chép phần chữ của đối tượng vào bản nháp.',
    'đối tượng nhúng',
  ],
  'docx-inserted-file': [
    'Có phần chèn từ một tệp khác; phần đó chưa được đọc.',
    'Mở bằng Word, lưu lại thành .docx rồi nhập tệp mới.',
    'phần chèn từ tệp khác',
  ],
};

/** What a reading has to tell the clerk; words that were left out are counted, never repeated. */
export function tallyWarnings(tally: Tally): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  if (tally.deletedWords + tally.insertedWords > 0) {
    warnings.push({
      rule: 'docx-tracked-changes',
      message: `Tệp còn dấu vết sửa đổi: ${tally.insertedWords} chữ thêm vào được giữ, ${tally.deletedWords} chữ đã xóa được bỏ.`,
      remedy: 'Mở bằng Word, chấp nhận hoặc từ chối hết các sửa đổi, rồi so với bản nháp.',
      place: null,
    });
  }
  if (tally.hiddenWords > 0) {
    warnings.push({
      rule: 'docx-hidden-text',
      message: `Tệp có ${tally.hiddenWords} chữ ẩn; phần ẩn không được đưa vào bản nháp.`,
      remedy: 'Mở bằng Word, bật hiện chữ ẩn (¶) để xem; bỏ chữ ẩn khỏi tệp trước khi lưu bản gốc.',
      place: null,
    });
  }
  for (const [rule, place] of tally.unread) {
    const [message, remedy] = UNREAD[rule];
    warnings.push({ rule, message, remedy, place });
  }
  return warnings;
}
