import { openDocx } from './docx/docx-package.ts';
import { noteMarks, type NoteKind } from './docx/note-marks.ts';
import { readNumbering } from './docx/numbering.ts';
import { readBlocks } from './docx/read-blocks.ts';
import { readStyles } from './docx/read-styles.ts';
import { type Reading, tallyWarnings } from './docx/reading.ts';
import { childOf, elementsOf } from './docx/xml-element.ts';
import { ImportFault } from './import-fault.ts';
import type { SourceDocument, SourcePlace } from './source-document.ts';

const MARGINS = [
  ['header', 'header', 'đầu trang'],
  ['footer', 'footer', 'chân trang'],
] as const;
const NOTES = [
  ['footnotes', 'footnote', 'chú thích'],
  ['endnotes', 'endnote', 'chú thích cuối'],
] as const satisfies readonly (readonly [string, NoteKind, string])[];

/**
 * Reads a .docx: what a reader of it sees, with all tracked changes accepted, its numbers and marks as printed.
 *
 * Each word of the file is in the blocks, the margins (headers, footers, frames, comments) or the footnotes, save what
 * was deleted or hidden, which is among the omitted. Throws `ImportFault` for a file that cannot be opened.
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const file = openDocx(bytes);
  const relationships = file.relationships(file.main);
  const partOf = (kind: string) =>
    relationships.find((relationship) => relationship.kind === kind && !relationship.external)
      ?.target;
  const read = (path: string | undefined) => (path === undefined ? null : file.read(path));
  const root = read(file.main);
  const body = root && childOf(root, 'w:body');
  if (!root || !body) {
    throw new ImportFault(
      'Tệp Word không có phần nội dung.',
      'Mở tệp bằng Word, lưu lại thành .docx rồi nhập tệp mới.',
    );
  }
  const whole: Reading = {
    file,
    styles: readStyles(read(partOf('styles')), read(partOf('theme'))),
    numbering: readNumbering(read(partOf('numbering'))),
    notes: noteMarks(root, read(partOf('settings'))),
    tally: { deletedWords: 0, insertedWords: 0, hiddenWords: 0, textBoxes: 0, unread: new Map() },
    margins: [],
    omitted: [],
    relations: new Map(),
    fields: [],
    part: 'body',
    where: null,
    counted: { paragraphs: 0, tables: 0 },
  };
  const inPart = (path: string, part: SourcePlace['part'], where: string | null): Reading => ({
    ...whole,
    relations: new Map(file.relationships(path).map((target) => [target.id, target])),
    fields: [],
    part,
    where,
  });

  const blocks = readBlocks(body, inPart(file.main, 'body', null));
  const footnotes: SourceDocument['footnotes'] = [];
  for (const [relation, kind, name] of NOTES) {
    const path = partOf(relation);
    const notes = read(path);
    let number = 0;
    for (const note of notes ? elementsOf(notes) : []) {
      // lines between text and notes are notes of their own kinds
      const type = note.attributes['w:type'] ?? 'normal';
      if (note.name !== `w:${kind}` || type !== 'normal') continue;
      number += 1;
      const reading = inPart(path ?? '', 'footnote', `${name} ${number}`);
      const id = whole.notes.idOf(kind, note.attributes['w:id'] ?? '');
      footnotes.push({ id, blocks: readBlocks(note, reading) });
    }
  }
  for (const [kind, part, name] of MARGINS) {
    const paths = relationships
      .filter((target) => target.kind === kind)
      .map(({ target }) => target);
    for (const [index, path] of [...new Set(paths)].entries()) {
      const margin = file.read(path);
      if (margin) {
        whole.margins.push(...readBlocks(margin, inPart(path, part, `${name} ${index + 1}`)));
      }
    }
  }
  const warnings = tallyWarnings(whole.tally);
  const commentsPath = partOf('comments');
  const comments = read(commentsPath);
  const remarks = comments ? elementsOf(comments) : [];
  for (const [index, comment] of remarks.entries()) {
    const reading = inPart(commentsPath ?? '', 'comment', `nhận xét ${index + 1}`);
    whole.margins.push(...readBlocks(comment, reading));
  }
  if (remarks.length > 0) {
    warnings.push({
      rule: 'docx-comments',
      message: `Tệp có ${remarks.length} nhận xét bên lề; nhận xét không được đưa vào bản nháp.`,
      remedy: 'Mở bằng Word, xem và xóa các nhận xét trước khi lưu bản gốc.',
      place: null,
    });
  }
  return {
    format: 'docx',
    encoding: 'unicode',
    blocks,
    margins: whole.margins,
    footnotes,
    ...(whole.omitted.length > 0 && { omitted: whole.omitted }),
    warnings,
  };
}
