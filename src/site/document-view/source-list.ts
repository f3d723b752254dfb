import type { ArchiveDocument } from '#documents/document.ts';
import { levelIssuerName } from '#documents/level-issuer-name.ts';
import type { Release } from '#schema/document.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import type { Inline } from '../inline.ts';
import { dataPaths, DATA_PATH } from '../open-data/data-paths.ts';
import { thisPreview } from '../this-preview.ts';
import { CHECK_WORDS, COVER_WORDS, GROUND_WORDS, RETOLD, SAMPLE_RELEASE } from '../wording.ts';
import type { OwnContext } from './context.ts';
import type { ListItem } from './list-item.ts';

/** Where a text comes from, what was done to it, who let it out; unknowns said to be so. */
export function sourceList(context: OwnContext, document: ArchiveDocument): ListItem[] {
  const { data, facts } = document;
  const { source, release, fidelity } = data;
  const from: Inline[] = [source.publisher ?? 'Chưa rõ nơi đăng'];
  if (source.url !== null) from.push('; ', { text: 'địa chỉ gốc', path: source.url });
  from.push(
    source.captured === null
      ? '; ngày lấy: chưa rõ.'
      : `; lấy ngày ${formatDate(source.captured)}.`,
  );
  const made = fidelity === 'retold' ? RETOLD : 'Nguyên văn; bản tham khảo.';
  const cuts = facts.redactions > 0 ? ` Có ${String(facts.redactions)} chỗ lược.` : '';
  return [
    { label: 'Nguồn', text: from },
    { label: 'Bản trên trang', text: made + cuts },
    ...data.editorNotes.map((note) => ({ label: 'Ghi chú của biên tập', text: note })),
    ...(release ? [releaseItem(context, release)] : []),
    ...downloads(document),
    ...data.attachments.map(({ file, label }) => ({
      label: 'Tệp kèm',
      text: { text: label, path: `/attachments/${file}` },
    })),
  ];
}

/** The same document in forms for machines, which a preview does not write. */
function downloads(document: ArchiveDocument): ListItem[] {
  if (thisPreview()) return [];
  const { json, markdown, akn } = dataPaths(document);
  const forms: Inline[] = [
    { text: 'JSON', path: json },
    ', ',
    { text: 'Markdown', path: markdown },
    ...(akn === null ? [] : [', ', { text: 'Akoma Ntoso', path: akn }]),
  ];
  return [{ label: 'Tải về', text: [...forms, '; ', { text: 'dữ liệu mở', path: DATA_PATH }] }];
}

function releaseItem({ archive }: OwnContext, release: Release): ListItem {
  const { by, date, ground, checks, covers } = release;
  // of which place it was that day nobody has written down: the office may be a successor of the issuer
  const body = archive.reference.issuers.get(by);
  const name = body ? levelIssuerName(body) : by;
  const who =
    by === 'kho-mau'
      ? SAMPLE_RELEASE
      : `${name}, ngày ${formatDate(date)}; căn cứ: ${GROUND_WORDS[ground]}.`;
  const checked = `Đã kiểm: ${checks.map((check) => CHECK_WORDS[check]).join(', ')}.`;
  const accepted =
    covers.length > 0
      ? ` Người công bố chấp nhận: ${covers.map((cover) => COVER_WORDS[cover]).join(', ')}.`
      : '';
  return {
    label: 'Cho phép công bố',
    text: who,
    below: [{ text: checked + accepted, quiet: true }],
  };
}
