import { formatDate } from '../vietnamese/format-date.ts';
import type { DocumentStage } from './document-stage.ts';
import type { DocumentChange, ProposalChanges } from './proposal-changes.ts';

const STAGES = {
  none: 'chưa có',
  faulty: 'tệp có lỗi',
  draft: 'bản nháp',
  'needs-review': 'còn phải xem lại',
  embargo: 'hẹn công bố',
  public: 'công bố',
  tombstone: 'đã gỡ, còn bia',
} as const;

/** What a proposal does, in Vietnamese, as Markdown for whoever looks through it. */
export function formatChanges(changes: ProposalChanges): string {
  const { base, documents, content, attachments, code } = changes;
  const head = '## Đề nghị này thay đổi gì';
  if (base === null) return `${head}\n\nKhông có bản nào trước để so.\n`;
  const lists = [
    say('Danh mục, trang của kho', content),
    say('Ảnh, tệp kèm', attachments),
    say('Chương trình, cài đặt', code),
  ].filter(Boolean);
  const table =
    documents.length === 0
      ? 'Không có văn bản nào thay đổi.'
      : [
          '| Văn bản | Trước | Sau | Địa chỉ | Lưu ý |',
          '|---|---|---|---|---|',
          ...documents.map(row),
        ].join('\n');
  return [head, `So với ${base.slice(0, 12)}.`, table, ...lists, ''].join('\n\n');
}

function row(change: DocumentChange): string {
  const { id, title, before, after, url } = change;
  const name = title === null ? `\`${id}\`` : `${cell(title)}<br>\`${id}\``;
  const shown = after.stage === 'public' || after.stage === 'tombstone' ? `\`${url}\`` : '–';
  return `| ${name} | ${stage(before)} | ${stage(after)} | ${shown} | ${notes(change).join('; ')} |`;
}

/** What a reviewer has to look at. */
function notes({ from, before, after, reworded, corrections, people }: DocumentChange): string[] {
  const found: string[] = [];
  if (from !== null) found.push('đổi tên tệp');
  if (after.stage === 'none')
    found.push(before.stage === 'public' ? '**xóa tệp: địa chỉ sẽ mất**' : 'xóa tệp');
  if (reworded)
    found.push(
      corrections > 0 ? 'đổi lời văn, có đính chính' : '**đổi lời văn, chưa có đính chính**',
    );
  if (people?.good)
    found.push(`${cell(people.releasedBy)} cho phép, ${cell(people.writtenBy.join(', '))} soạn`);
  else if (people) found.push(`**${cell(sayAlone(people))}**`);
  return found;
}

/** What is wrong with who let a document out. */
export function sayAlone({
  releasedBy,
  writtenBy,
  changedAfter,
}: NonNullable<DocumentChange['people']>): string {
  if (writtenBy.length === 0 && changedAfter.length === 0)
    return `chỉ một người (${releasedBy}) vừa soạn vừa cho phép`;
  return changedAfter.length > 0
    ? `${changedAfter.join(', ')} sửa sau khi ${releasedBy} cho phép`
    : `không ai khác ${releasedBy} soạn trước khi cho phép`;
}

const stage = ({ stage: name, until }: DocumentStage): string =>
  until === null ? STAGES[name] : `${STAGES[name]} ${formatDate(until)}`;

/** Text that cannot end a cell of a table or begin a mark. */
const cell = (text: string): string =>
  text.replaceAll(/[\\|`*_<>[\]]/gu, '\\$&').replaceAll(/\s+/gu, ' ');

function say(label: string, paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const shown = paths.slice(0, 8).map((path) => `\`${path.replaceAll('`', '')}\``);
  const more = paths.length > 8 ? ` và ${String(paths.length - 8)} tệp nữa` : '';
  return `${label}: ${shown.join(', ')}${more}.`;
}
