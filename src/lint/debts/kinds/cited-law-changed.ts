import { basisWords } from '../../../citations/basis-words.ts';
import { lawStatus } from '../../../citations/status.ts';
import { dateOf } from '../../../documents/checked-document.ts';
import { edtfBounds } from '../../../schema/edtf-bounds.ts';
import type { Law } from '../../../schema/law.ts';
import { formatDate } from '../../../vietnamese/format-date.ts';
import { citedLaws } from '../cited-laws.ts';
import type { DebtArchive, DebtDocument } from '../debt-archive.ts';
import type { Debt, DebtKind } from '../debt.ts';
import { hasRunOut } from '../has-run-out.ts';
import { lawTitle } from '../law-title.ts';
import { placeOfWords } from '../place-of-words.ts';
import { seenSince } from '../seen-since.ts';

/**
 * Laws that were changed or ended after the day of a document that cites them, as far as the list of laws knows with a
 * source. The page of the document says so by itself; whether the document still holds, only an editor can ask.
 */
export const citedLawChanged: DebtKind = {
  key: 'cited-law-changed',
  title: 'Căn cứ đã đổi từ ngày của văn bản',
  remedy:
    'Hỏi cơ quan ban hành văn bản có còn hiệu lực không: hết thì sửa Tình trạng (status), còn thì ghi một mục Đính chính (corrections) loại Bổ sung (bo-sung) từ ngày căn cứ đổi.',
  find: (archive) =>
    archive.documents
      .filter(({ state }) => state === 'public')
      .flatMap((document) =>
        citedLaws(document, archive.reference).flatMap((law) => changed(document, law, archive)),
      ),
};

/** Of a report, and of what is over, nobody has to ask. */
const OVER = 'Trang của văn bản tự ghi điều này; chỉ cần nhớ khi soạn văn bản mới theo mẫu cũ.';

function changed(document: DebtDocument, law: Law, archive: DebtArchive): Debt[] {
  const { status, since, by } = lawStatus(law, archive.today);
  if ((status !== 'amended' && status !== 'ended') || since === null || by === null) return [];
  const day = dateOf(document.data);
  const { earliest } = edtfBounds(since);
  // a change that may have come before the document is none that we know of
  if (earliest <= edtfBounds(day).latest || seenSince(document.data, earliest)) return [];
  const event = law.history.find((one) => one.by === by && (one.effective ?? one.date) === since);
  const other = archive.reference.laws.get(by);
  const words =
    status === 'ended'
      ? event?.event === 'bai-bo'
        ? 'đã bị bãi bỏ bởi'
        : 'đã được thay thế bởi'
      : 'đã được sửa đổi, bổ sung bởi';
  const basis = event ? ` (${basisWords(event)})` : '';
  const over = hasRunOut(document, archive);
  return [
    {
      urgency: over ? 'note' : status === 'ended' ? 'urgent' : 'due',
      file: document.file,
      ...(placeOfWords(document.source(), [law.number ?? law.name, law.name, ...law.aliases]) ?? {
        line: 1,
        column: 1,
      }),
      id: document.data.id,
      message: `${lawTitle(law, archive.reference)} ${words} ${other ? lawTitle(other, archive.reference) : by}, từ ${formatDate(since)}${basis}; văn bản này đề ${formatDate(day)}.`,
      ...(over ? { remedy: OVER } : {}),
    },
  ];
}
