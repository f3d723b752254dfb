import type { Basis } from '#schema/document.ts';
import type { ArchiveDocument } from '#documents/document.ts';
import { documentDay } from '#documents/order.ts';

const PARTS = [
  ['year', 'năm'],
  ['month', 'tháng'],
  ['day', 'ngày'],
] as const;

const BASIS_WORDS: Record<Exclude<Basis, 'stated'>, string> = {
  derived: 'suy ra từ nội dung',
  editor: 'do biên tập ghi',
};

/** How the text itself is named as the basis of a value: of a retold one we have only the source. */
export function textBasis({ data }: ArchiveDocument): string {
  return data.fidelity === 'retold' ? 'theo nguồn' : 'theo văn bản';
}

/** How the day of a document is known: “theo văn bản”, “năm suy ra từ nội dung”, “năm không ghi”. */
export function dayBasis(document: ArchiveDocument): string {
  const values = documentDay(document).split('-');
  const known = PARTS.map(([part, word], at) => ({
    word,
    unknown: (values[at] ?? 'X').includes('X'),
    basis: document.data.dateBasis[part] ?? 'stated',
  }));
  const remarks: string[] = [];
  for (const [basis, words] of Object.entries(BASIS_WORDS)) {
    const parts = known.filter((part) => !part.unknown && part.basis === basis);
    if (parts.length > 0) remarks.push(`${parts.map(({ word }) => word).join(', ')} ${words}`);
  }
  const unknown = known.filter((part) => part.unknown);
  if (unknown.length > 0) remarks.push(`${unknown.map(({ word }) => word).join(', ')} không ghi`);
  return remarks.length > 0 ? remarks.join('; ') : textBasis(document);
}
