import type { Law } from '../../schema/law.ts';
import type { DebtArchive } from './debt-archive.ts';

/** “Nghị định 168/2018/NĐ-CP”; “Luật Nghĩa vụ quân sự, 78/2015/QH13”; an act without number goes by its name. */
export function lawTitle(
  { number, name, docType }: Pick<Law, 'number' | 'name' | 'docType'>,
  { docTypes }: Pick<DebtArchive['reference'], 'docTypes'>,
): string {
  if (number === null) return name;
  if (docType === 'luat') return `${name}, ${number}`;
  return `${docTypes.get(docType)?.name ?? ''} ${number}`.trim();
}
