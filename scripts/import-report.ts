import { basename, relative } from 'node:path';
import { COLLECTION_WORDS } from '../src/documents/drafts/draft-choices.ts';
import type { Imported } from '../src/importer/imported.ts';
import type { SavedImport } from '../src/publish/save-import.ts';
import type { CollectionName } from '../src/schema/collections.ts';
import { SCHEMAS } from '../src/schema/document.ts';
import { fieldLabel } from '../src/schema/field-label.ts';

/** How the import of one file ended. */
export interface ImportOutcome {
  file: string;
  imported?: Imported & { collection: CollectionName; id: string; secret: boolean };
  saved?: SavedImport;
  /** Why it was not imported, or not saved. */
  fault?: string;
  /** The document that was made of the same original earlier, as shown. */
  before?: string;
  seconds: number;
}

/** A path as a clerk reads it: from the folder of the project, with slashes. */
export const shown = (path: string): string => relative('', path).replaceAll('\\', '/');

/** Why a file was passed over. */
export const again = (before: string): string =>
  `Tệp này đã nhập trước đây thành ${before} nên bỏ qua. Chạy lại với --again nếu muốn thêm một bản nháp.`;

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    - ${line}`)];

/** What a clerk reads of one file. What was found by the gate is told by its place, never by its words. */
export function importReport({ file, imported, saved, fault, before }: ImportOutcome): string {
  const lines = [file];
  if (before !== undefined) lines.push(`  ${again(before)}`);
  if (saved) {
    lines.push(`  đã ghi ${shown(saved.file)}`);
    lines.push(`  bản gốc ${shown(saved.original)} (SHA-256 ${saved.sha256})`);
    lines.push(...list('ảnh, cần tả bằng lời', saved.images.map(shown)));
  }
  if (imported) {
    const { collection, fields, needsReview, dropped, warnings, blocked, secret } = imported;
    // of a source with a mark of secrecy nothing is told but the mark: a report is passed on
    if (!secret) {
      lines.push(
        `  nhóm: ${COLLECTION_WORDS[collection]} (${collection}); đọc được ${String(Object.keys(fields).length)} mục`,
      );
      const doubts = needsReview.map((name) => {
        const { label } = fieldLabel(SCHEMAS[collection], [name]);
        return label === null ? name : `${label} (${name})`;
      });
      if (doubts.length > 0) lines.push(`  cần xem lại: ${doubts.join(', ')}`);
      lines.push(
        ...list(
          'không đưa vào nội dung',
          dropped.map(({ text, reason, place }) => `${place.where}: ${short(text)} (${reason})`),
        ),
        ...list(
          'lưu ý',
          warnings.map(
            ({ message, remedy, place }) =>
              `${place ? `${place.where}: ` : ''}${sentence(message)} ${remedy}`,
          ),
        ),
      );
    }
    lines.push(
      ...list(
        'cổng kiểm dừng ở',
        blocked.map(({ message, remedy, where }) => `${where}: ${message} ${remedy}`),
      ),
    );
  }
  if (fault !== undefined) lines.push(`  LỖI: ${fault}`);
  return lines.join('\n');
}

/** A line for each of several files. */
export function importTable(outcomes: readonly ImportOutcome[]): string {
  const rows = outcomes.map(({ file, imported, fault, before, seconds }) => [
    file,
    fault !== undefined ? 'LỖI' : before === undefined ? 'xong' : 'đã có',
    (imported?.secret === true ? '–' : imported?.id) ??
      (before === undefined ? '–' : basename(before, '.mdx')),
    imported ? String(Object.keys(imported.fields).length) : '–',
    imported ? String(imported.needsReview.length) : '–',
    imported ? String(imported.blocked.length) : '–',
    seconds.toFixed(1).replace('.', ','),
  ]);
  const all = [['tệp', 'kết quả', 'mã', 'mục', 'xem lại', 'bị dừng', 'giây'], ...rows];
  const widths =
    all[0]?.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** With its full stop. */
export const sentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

const short = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
