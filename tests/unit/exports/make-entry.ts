import type { DossierEntry } from '#documents/dossier/dossier-entry.ts';

/** An entry of a dossier for tests. */
export function makeEntry(
  facts: Partial<NonNullable<DossierEntry['facts']>> | null = {},
  entry: Partial<DossierEntry> = {},
): DossierEntry {
  return {
    item: { at: 'van-ban/a', anchor: '', note: '' },
    address: 'https://luu.example/van-ban/a/',
    facts: facts && {
      title: 'Về nhiệm vụ mẫu',
      type: 'Chỉ thị',
      number: '02/CT-UBND',
      issuer: 'Ủy ban nhân dân huyện Mẫu',
      day: '2024-01-05',
      copy: 'Bản tham khảo',
      ...facts,
    },
    passage: null,
    fault: '',
    ...entry,
  };
}
