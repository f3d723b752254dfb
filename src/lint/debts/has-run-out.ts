import type { ArchiveDocument } from '../../documents/document.ts';
import { standing } from '../../documents/standing.ts';
import type { DebtArchive, DebtDocument } from './debt-archive.ts';

/** True where a document binds nobody today: a report, or one that is over by its state or by its years. */
export function hasRunOut(
  document: Pick<DebtDocument, 'collection' | 'data'>,
  { today, reference }: Pick<DebtArchive, 'today' | 'reference'>,
): boolean {
  if (document.collection === 'reports') return true;
  // of a document that is public, `standing` asks for nothing else
  const stands = standing(document as ArchiveDocument, today, (key) => {
    return reference.planTypes.get(key)?.runs === 'một năm';
  });
  return stands?.sign === 'ended';
}
