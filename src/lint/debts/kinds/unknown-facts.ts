import { dateOf } from '../../../documents/checked-document.ts';
import { formatDate } from '../../../vietnamese/format-date.ts';
import { debtAt } from '../debt-at.ts';
import type { DebtArchive, DebtDocument } from '../debt-archive.ts';
import type { DebtKind } from '../debt.ts';

/** What readers see as “chưa rõ” or “suy ra”, and what an editor with the original could supply. */
export const unknownFacts: DebtKind = {
  key: 'unknown-facts',
  title: 'Điều chưa rõ mà bản gốc có thể cho biết',
  remedy: 'Tìm bản gốc rồi ghi vào; bản gốc cũng không có thì để nguyên, trang ghi “chưa rõ”.',
  find: ({ documents, reference }) =>
    documents.flatMap((document) => {
      if (document.state !== 'public') return [];
      const missing = missingOf(document, reference);
      const [first] = missing;
      if (!first) return [];
      const message = `Chưa rõ hoặc chưa chắc: ${missing.map(({ words }) => words).join('; ')}.`;
      return [debtAt(document, first.path, isPartial(document) ? 'due' : 'note', message)];
    }),
};

interface Missing {
  path: readonly PropertyKey[];
  words: string;
}

function missingOf(
  document: DebtDocument,
  { docTypes }: Pick<DebtArchive['reference'], 'docTypes'>,
): Missing[] {
  const { collection, data } = document;
  const found: Missing[] = [];
  const day = collection === 'reports' ? 'eventDate' : 'issued';
  if (isPartial(document)) found.push({ path: [day], words: `ngày (${formatDate(dateOf(data))})` });
  const parts = DAY_PARTS.filter(([part]) => (data.dateBasis[part] ?? 'stated') !== 'stated');
  if (parts.length > 0)
    found.push({
      path: ['dateBasis'],
      words: `${parts.map(([, word]) => word).join(', ')} do biên tập suy ra`,
    });
  const numbered = docTypes.get(data.docType)?.forms.some(({ symbol }) => symbol !== null);
  if (data.number === null && numbered) found.push({ path: ['number'], words: 'số, ký hiệu' });
  if (collection === 'directives' && data.signer === null)
    found.push({ path: ['signer'], words: 'người ký' });
  const { publisher, url, captured } = data.source;
  const source = [
    ...(publisher === null ? ['nơi đăng'] : []),
    ...(url === null ? ['địa chỉ'] : []),
    ...(captured === null ? ['ngày lấy'] : []),
  ];
  // what the office publishes itself has no other source
  if (source.length > 0 && data.release?.ground === 'already-public')
    found.push({ path: ['source'], words: `nguồn (${source.join(', ')})` });
  return found;
}

const DAY_PARTS = [
  ['day', 'ngày'],
  ['month', 'tháng'],
  ['year', 'năm'],
] as const;

function isPartial({ data }: DebtDocument): boolean {
  return !/^\d{4}-\d{2}-\d{2}$/u.test(dateOf(data));
}
